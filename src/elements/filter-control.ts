/** How events that do not match are shown. */
export type FilterMode = 'faint' | 'hidden';

/** What `filtering.ts`, which only pages with a filter download, does for an element. */
export interface FilterControl {
  /** Settles when the matching events are shown. */
  readonly complete: Promise<void> | undefined;
  /** For the row below the picture. */
  readonly controls: readonly Node[];
}
