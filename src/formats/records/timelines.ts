import { endByName, isDateName } from './field-roles.js';
import { isRecording } from './date-choice.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

/** Keys of the list within a timeline, a project or a board. */
const EVENTS =
  /^(?:events|entries|items|tasks|cards|milestones|issues|sessions|records|years|history|timeline|chronology)$/;
/** A day as programs write it. */
const DAY = /^\d{4}-\d\d-\d\d/;
/** How many records of a list decide whether they have dates. */
const SAMPLE = 20;

/**
 * The list within a record that is not an event but a timeline, a project or a board: several records with dates. One
 * of several timelines has no date of its own, except for that of its creation. Undefined for any other record.
 */
export function eventsWithin(record: Row, isAlone: boolean): readonly [name: string, list: readonly Row[]] | undefined {
  if (!isAlone && Object.entries(record).some(([name, value]) => isText(value) && isWhen(name) && !isEntry(name)))
    return undefined;
  return Object.entries(record).find(
    (entry): entry is [string, readonly Row[]] => EVENTS.test(wordsOf(entry[0])) && isListOfDated(entry[1]),
  );
}

const isListOfDated = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.slice(0, SAMPLE).every((item) => typeof item === 'object' && item !== null && saysWhen(item as Row));

const saysWhen = (record: Row): boolean =>
  Object.entries(record).some(
    ([name, value]) => (value ?? '') !== '' && (isWhen(name) || (typeof value === 'string' && DAY.test(value))),
  );

const isWhen = (name: string): boolean => isDateName(name) || endByName(name) !== undefined;

const isEntry = (name: string): boolean => isRecording(name) || /(?:^| )created$/.test(wordsOf(name));

const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
