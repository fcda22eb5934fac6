import type { TimelineLane } from '../../model/document.js';
import type { EventColumns } from '../../model/event-columns.js';

/**
 * Severities, the worst first: the names that programs use, the first digit of a response’s status, and a colour. Marks
 * in these colours are visible on light and dark backgrounds (at least 3 to 1), and all six can be told apart by
 * colour-blind readers.
 */
const SEVERITIES: readonly (readonly [names: string, status: string, color: string])[] = [
  ['PANIC EMERG EMERGENCY ALERT FATAL CRIT CRITICAL', '', '#9d24bf'],
  ['SEVERE ERR ERROR', '5', '#c31013'],
  ['WARN WARNING', '4', '#ce8306'],
  ['NOTICE LOG INFO INFORMATION', '2', '#2d97f8'],
  ['DEBUG', '3', '#3a6966'],
  ['VERBOSE TRACE', '1', '#898a8b'],
];

const WORST_FIRST = SEVERITIES.flatMap(([names]) => names.split(' '));

/** The lanes of levels, from the worst to the least, with their colours; unknown ones are left out. */
export function levelLanes(levels: readonly unknown[]): readonly TimelineLane[] {
  const known = [...new Set(levels)].flatMap((id) => {
    if (typeof id !== 'string') return [];
    const rank = SEVERITIES.findIndex(([names, status]) =>
      /^\d{3}$/.test(id) ? id.startsWith(status || ' ') : names.split(' ').includes(id),
    );
    return rank < 0 ? [] : [{ id, rank, color: SEVERITIES[rank]![2] }];
  });
  return known.sort((a, b) => a.rank - b.rank || orderOf(a.id) - orderOf(b.id)).map(({ id, color }) => ({ id, color }));
}

/** The order within a severity: by name, or by number. */
const orderOf = (id: string): number => (/^\d/.test(id) ? Number(id) : WORST_FIRST.indexOf(id));

/** Columns whose lanes are levels, with these from the worst to the least; other lanes follow. */
export function inLevels(columns: EventColumns): EventColumns {
  const { lane, lanes = [] } = columns;
  if (!(lane instanceof Uint16Array)) return columns;
  const names = lanes.map((name) => (typeof name === 'string' ? name : name.id));
  const known = levelLanes(names);
  const ids = known.map(({ id }) => id);
  const others = names.filter((name) => !ids.includes(name));
  const places = names.map((name) => [...ids, ...others].indexOf(name));
  return { ...columns, lane: lane.map((place) => places[place]!), lanes: [...known, ...others] };
}
