import { densityPath } from './density-path.js';
import type { OverviewHost } from './overview-host.js';
import type { Stretch } from './stretch.js';

/** Width of a column, in px. */
const COLUMN = 2;

/** If a smaller share of the columns than this have events, they are drawn as marks rather than as an area. */
const SPARSE = 1 / 8;

/**
 * The least share of the height at which one event is visible beside thousands; and the least for a mark that stands
 * alone.
 */
const [LEAST, LEAST_MARK] = [0.1, 0.3];

/** The number of columns in a width, in px. */
export const columnsIn = (width: number): number => Math.round(width / COLUMN);

/**
 * Draws how many events are going on at each time, into SVG elements, unless that is what they show already. A path
 * rather than a canvas: a few hundred columns cost nothing, and so follow colours, pixel density, forced colours and
 * print without being drawn again.
 *
 * @param before the result for the last picture; the empty string if that had other events
 */
export function drawDensity(
  densities: readonly Element[],
  host: OverviewHost,
  whole: Stretch,
  columns: number,
  before: string,
): string {
  const [count] = host.density([-Infinity, Infinity]);
  const drawn = [whole.start, whole.end, count, columns].join(' ');
  if (drawn === before || columns === 0) return before;
  const counts = host.density(edges(whole, columns), true);
  const isSparse = counts.filter((own) => own > 0).length < SPARSE * columns;
  const path = densityPath(counts, isSparse ? LEAST_MARK : LEAST);
  for (const density of densities) {
    density.classList.toggle('sparse', isSparse);
    density.setAttribute('viewBox', `0 0 ${String(columns)} 1`);
    density.firstElementChild?.setAttribute('d', path);
  }
  return drawn;
}

/** The edges of columns. The last column includes what begins exactly at its end. */
const edges = ({ start, end }: Stretch, columns: number): Float64Array =>
  Float64Array.from({ length: columns + 1 }, (_, i) =>
    i === columns ? Infinity : start + (i / columns) * (end - start),
  );
