/** What a filter can have. */
export const FILTER_CONTROLS = ['search', 'lanes', 'tags', 'dates', 'others'] as const;
export type FilterControl = (typeof FILTER_CONTROLS)[number];

/** Those that an author names, with blanks between; all where none is named. */
export function filterControls(text: string | null): {
  readonly controls: readonly FilterControl[];
  readonly unknown: readonly string[];
} {
  const names = (text ?? '').split(/\s+/u).filter(Boolean);
  const controls = FILTER_CONTROLS.filter((own) => names.includes(own));
  const unknown = names.filter((name) => !FILTER_CONTROLS.some((own) => own === name));
  return { controls: controls.length > 0 ? controls : FILTER_CONTROLS, unknown };
}
