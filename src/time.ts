/** What dates mean: reading them, and saying them in words. */
export { parseDate, type DateInput, type ParseDateOptions, type TemporalLike } from './time/parse-date.js';
export { formatDate, type FormatDateOptions } from './time/format-date.js';
export { formatDuration } from './time/format-duration.js';
export type { Precision } from './time/precision.js';
export type { Span } from './time/span.js';
export type { Time } from './time/time.js';
