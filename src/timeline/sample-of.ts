import { EventTable } from '../model/event-table.js';
import type { SortedRows } from '../model/many/many-table.js';
import type { DatedEvent } from '../model/validate.js';
import { coarser, finer, unitLength, type Precision } from '../time/precision.js';
import { instantSpan } from '../time/span.js';
import { asTime } from '../time/time.js';

/** The number of events in the sample. */
const SAMPLE = 512;

/** The ends of the whole extent are named no finer than a hundred-thousandth of it: those of a year, to the day. */
const FINEST = 1e-5;
const TOLD_BY = ['microsecond', 'millisecond', 'second', 'minute', 'day'] as const;

/**
 * A sample of events, spread as evenly as possible, with the events that began first and ended last, and those that
 * show a fact about any.
 */
export function sampleOf({ rows, lanes }: SortedRows): EventTable {
  const columns = [...lanes.values()];
  const length = columns.reduce((sum, column) => sum + column.length, 0);
  if (length === 0) return new EventTable([]);
  const step = Math.max(1, length / SAMPLE);
  const times: number[] = [];
  for (const column of columns) for (let i = 0; i < column.length; i += step) times.push(column.at(Math.floor(i)));
  const { start, end, ...ends } = rows.bounds;
  const unit = TOLD_BY.find((own) => unitLength(own) >= FINEST * (end - start)) ?? 'day';
  // Of times with decimals, one may happen to be whole.
  const asFine = times.some((at) => at % 1 !== 0) ? toMicrosecond : (row: DatedEvent): DatedEvent => row;
  const [first, last] = [ends.first, ends.last].map((place) => asFine(rows.event(place))) as [DatedEvent, DatedEvent];
  const precision = finer(first.span.precision, rows.finest);
  const width = precision === 'microsecond' ? unitLength(precision) : 1;
  // The first and the last event are in the sample themselves, and no other lies before or after them.
  const others = times.filter((at) => at > first.span.start && at + width < last.span.end);
  const moments = others.map((at, i): DatedEvent => {
    const id = ` ${String(i)}`;
    const facts = { precision, zone: rows.timeZone, source: '' };
    return { id, event: { id, title: '' }, span: instantSpan(asTime(at), asTime(at + width), facts) };
  });
  const told = rows.telling
    .filter((place) => rows.timeOf(place) >= start && place !== ends.first && place !== ends.last)
    .map((place) => rows.event(place));
  return new EventTable([toldBy(first, unit), ...moments, ...told, toldBy(last, unit)]);
}

const toldBy = (row: DatedEvent, unit: Precision): DatedEvent => ({
  ...row,
  span: { ...row.span, precision: coarser(row.span.precision, unit) },
});

/** A moment known to the ms, as one known to the microsecond. */
function toMicrosecond(row: DatedEvent): DatedEvent {
  const { start, end, kind, precision, zone, source } = row.span;
  if (precision !== 'millisecond') return row;
  const finer = { precision: 'microsecond', endPrecision: 'microsecond' } as const;
  if (kind === 'interval') return { ...row, span: { ...row.span, ...finer } };
  const over = asTime(Math.min(end, start + unitLength('microsecond')));
  return { ...row, span: instantSpan(start, over, { ...finer, zone, source }) };
}
