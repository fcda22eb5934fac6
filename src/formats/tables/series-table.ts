import { readSpokenDate } from '../dates/spoken-date.js';
import type { LongTable } from './wide-table.js';
import { below, topOf, type TextTable } from './text-table.js';

/** How many rows about a series may stand above it, and how many of its values are no accident. */
const [MOST, LEAST] = [20, 5];

/**
 * A single series as statistical offices offer it for download: rows of facts about it, such as `Unit,%`, and then a
 * period and a value in each row. Its values are named by the first of these facts. Undefined for any other table.
 */
export function seriesTable(table: TextTable): LongTable | undefined {
  const top = topOf(table, MOST + LEAST);
  if (!top.every((row) => row.length === 2)) return undefined;
  const from = top.findIndex(isValue);
  if (from < 2 || from > MOST || top.length < from + LEAST || !top.slice(from).every(isValue)) return undefined;
  const [, name = ''] = top.find(([, fact]) => (fact ?? '').trim() !== '') ?? [];
  return { ...below(table, from), names: ['period', name.trim() || 'value'] };
}

const isValue = ([period = '', value = '']: readonly string[]): boolean =>
  /^\s*[12]\d{3}/.test(period) && /^\s*(?:-?[\d.,]*)\s*$/.test(value) && readSpokenDate(period.trim()) !== undefined;
