/** A problem with the input: what is wrong, where, and the record as it was given, so that nothing is lost. */
export interface Issue {
  /** `error`: the record is left out. `warning`: it is shown, but perhaps not as it was meant. */
  readonly severity: 'error' | 'warning';
  /** For programs: a short name of the problem, such as `missing-title`. */
  readonly code: string;
  /** Where: a JSON pointer such as `/events/3/start`, or the name of the file. */
  readonly path: string;
  /** Where that is in a JSON file, from 1, if an importer read it from one of at most 8 MB. */
  readonly line?: number;
  readonly column?: number;
  /** For people: what was found and what was expected. */
  readonly message: string;
  /** The record as it came. */
  readonly record: unknown;
}

/** Collects issues; the same problem at the same place is kept once. */
export class Issues {
  readonly #byPlace = new Map<string, Issue>();

  error(code: string, path: string, message: string, record: unknown): void {
    this.add({ severity: 'error', code, path, message, record });
  }

  warn(code: string, path: string, message: string, record: unknown): void {
    this.add({ severity: 'warning', code, path, message, record });
  }

  add(issue: Issue): void {
    const place = `${issue.code} ${issue.path}`;
    if (!this.#byPlace.has(place)) this.#byPlace.set(place, issue);
  }

  get list(): readonly Issue[] {
    return [...this.#byPlace.values()];
  }
}
