import { Issues, type Issue } from '../../warnings.js';

/** The greatest number of issues of a kind that are listed. */
export const MOST_ISSUES = 100;

/** Collects only the first issues of each kind, since nobody reads a million. */
export class FewIssues extends Issues {
  readonly #counts = new Map<string, number>();

  override add(issue: Issue): void {
    const count = (this.#counts.get(issue.code) ?? 0) + 1;
    this.#counts.set(issue.code, count);
    if (count <= MOST_ISSUES) super.add(issue);
  }
}
