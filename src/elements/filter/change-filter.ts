import type { EventFilter } from '../../model/filter.js';

/** A filter with a lane or a tag more; or without it, if it was chosen already. */
export function toggled(filter: EventFilter, name: 'lanes' | 'tags', id: string): EventFilter {
  const { [name]: chosen = [], ...rest } = filter;
  const next = chosen.includes(id) ? chosen.filter((own) => own !== id) : [...chosen, id];
  return { ...rest, ...(next.length > 0 && { [name]: next }) };
}

/** A filter with the dates in the two fields. An interval in the first sets both ends. */
export function withDates(
  { start: _start, end: _end, ...rest }: EventFilter,
  from: string,
  until: string,
): EventFilter {
  const [start, end = until.trim()] = from.trim().split('/').filter(Boolean);
  return { ...rest, ...(start && { start }), ...(end && { end }) };
}
