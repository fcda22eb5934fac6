import { densityPath } from './density-path.js';
import type { OverviewHost } from './overview-host.js';
import type { Stretch } from './stretch.js';

/** Width of a column, in px. */
const COLUMN = 2;

/** Where fewer columns than this share have events, they are marks and no areas. */
const SPARSE = 1 / 8;

/** Lower than this share of the height one event would not be seen beside thousands; nor would a mark that stands alone. */
const [LEAST, LEAST_MARK] = [0.1, 0.3];

/** How many columns have room in a width, in px. */
export const columnsIn = (width: number): number => Math.round(width / COLUMN);

/**
 * Draws how many events are on when, into SVG elements, unless that is what was drawn before. As a path, not on a canvas: a few
 * hundred columns cost nothing, and so follow colours, density of pixels, forced colours and print without being drawn again.
 *
 * @param before what this gave back for the last picture; the empty string where that is of other events
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

/** Where columns begin, and the last of them ends: with all that begins at the very end. */
const edges = ({ start, end }: Stretch, columns: number): Float64Array =>
  Float64Array.from({ length: columns + 1 }, (_, i) =>
    i === columns ? Infinity : start + (i / columns) * (end - start),
  );
