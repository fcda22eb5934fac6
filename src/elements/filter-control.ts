/** What becomes of events that do not match. */
export type FilterMode = 'faint' | 'hidden';

/** What `filtering.ts`, which only pages with a filter download, does for an element. */
export interface FilterControl {
  /** Settles when what matches is shown. */
  readonly complete: Promise<void> | undefined;
  /** For the row below the picture. */
  readonly controls: readonly Node[];
}
