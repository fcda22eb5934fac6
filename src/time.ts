/** What dates mean: reading them, writing them, saying them in words, and dividing an axis by them. */
export { parseDate, type DateInput, type ParseDateOptions, type TemporalLike } from './time/parse-date.js';
export { formatDate, type FormatDateOptions } from './time/format-date.js';
export { formatEDTF } from './time/format-edtf.js';
export { formatDuration, type FormatDurationOptions } from './time/format-duration.js';
export { dateWords, type DateWords } from './time/date-words.js';
export { calendarTicks, type CalendarTick, type CalendarTicks, type TickOptions } from './time/ticks.js';
export { formatTick, type TickName } from './time/format-tick.js';
export type { CalendarName } from './time/calendar.js';
export type { Precision } from './time/precision.js';
export type { Span } from './time/span.js';
export type { Time } from './time/time.js';
