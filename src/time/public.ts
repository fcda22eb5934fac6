/** Dates: reading them, writing them, wording them, and dividing an axis by them. */
export { parseDate, type DateInput, type ParseDateOptions, type TemporalLike } from './parse-date.js';
export { formatDate, type FormatDateOptions } from './format-date.js';
export { formatEDTF } from './format-edtf.js';
export { formatDuration, type FormatDurationOptions } from './format-duration.js';
export type { DateWords } from './date-words.js';
export { addDateWords, dateWords } from './known-words.js';
export { calendarTicks, type CalendarTick, type CalendarTicks, type TickOptions } from './ticks.js';
export { formatTick, type TickName } from './format-tick.js';
export type { CalendarName } from './calendar.js';
export type { Precision } from './precision.js';
export type { Span } from './span.js';
export type { Time } from './time.js';
