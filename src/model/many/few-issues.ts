import { Issues, type Issue } from '../../warnings.js';

/** More problems of a kind than this are not listed one by one. */
export const MOST_ISSUES = 100;

/** Collects issues, the first of each kind: a million of them are read by nobody. */
export class FewIssues extends Issues {
  readonly #counts = new Map<string, number>();

  override add(issue: Issue): void {
    const count = (this.#counts.get(issue.code) ?? 0) + 1;
    this.#counts.set(issue.code, count);
    if (count <= MOST_ISSUES) super.add(issue);
  }
}
