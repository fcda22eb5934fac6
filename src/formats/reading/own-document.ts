/** A year, behind what EDTF may put before it, and not the beginning of a date with slashes. */
const EDTF_YEAR = /^\s*[[{]?[?~%./]*(?:Y|-?[\dX]{4}(?!\/\d\d?\/))/;

/** Whether a value of JSON is a document of ours: it has a first event with a title and a date that EDTF may be. */
export function isOwnDocument(root: unknown): boolean {
  const { events = root, dateTimeFormat } = Object(root) as { events?: unknown; dateTimeFormat?: unknown };
  const {
    title,
    date,
    start = date,
  } = Object(Array.isArray(events) ? events[0] : undefined) as Record<string, unknown>;
  const isDate = typeof start === 'number' || (typeof start === 'string' && EDTF_YEAR.test(start));
  return dateTimeFormat === undefined && typeof title === 'string' && isDate;
}
