import type { EventTable } from '../model/event-table.js';
import type { DatedEvent } from '../model/validate.js';
import { formatPoint } from '../time/format-date.js';
import { asTime, type Time } from '../time/time.js';
import { dateWords } from './event-words.js';
import type { LayoutInput } from './setting.js';
import type { Scene } from './scene.js';

type Words = Pick<LayoutInput, 'locale' | 'timeZone' | 'messages'>;

/** More enlarged stretches than this are not listed one by one. */
const MOST_NAMED = 2;

/** The picture in two sentences, said first: “7 events, 1961 to 20 June 2024. Not to scale: 19–20 June 2024 enlarged.” */
export function summarise(table: EventTable, scene: Scene, words: Words): string {
  const first = table.rows[0];
  if (!first) return words.messages.empty;
  const latest = table.end.reduce((best, end, i) => (end > table.end[best]! ? i : best), 0);
  const from = endWords(first, asTime(table.start[0]!), words);
  const to = endWords(table.rows[latest]!, asTime(table.end[latest]! - 1), words);
  const summary = words.messages.summary(table.length, from, to);
  const enlarged = scene.bursts.filter((burst) => burst.enlarged).map(({ name }) => name);
  if (enlarged.length > 0 && enlarged.length <= MOST_NAMED)
    return `${summary}. ${words.messages.notToScale(enlarged)}.`;
  return scene.breaks.length > 0 ? `${summary}. ${words.messages.gapsShortened}.` : `${summary}.`;
}

/** An instant in its own words, one end of an interval by its date. */
const endWords = (row: DatedEvent, end: Time, words: Words): string =>
  row.span.kind === 'instant'
    ? dateWords(row, words)
    : formatPoint(end, row.span.precision, words.locale, words.timeZone);
