import type { LegendItem, Looks } from '../layout/legend-item.js';
import { circle } from '../mark/mark.js';
import { LARGEST, type PaintMark } from '../mark/own-mark.js';
import { memoizeEach } from '../memoize.js';
import type { Colors } from '../model/colors.js';
import type { TimelineEvent } from '../model/document.js';
import type { LaneOf } from '../model/lanes.js';
import type { DatedEvent } from '../model/validate.js';
import { isVague } from '../time/span.js';
import type { KnownMark } from './known-marks.js';

/** The marks of events. */
export interface Marked {
  readonly rows: readonly DatedEvent[];
  readonly known: ReadonlyMap<string, KnownMark>;
  /** The name of an event’s mark. */
  readonly nameOf: LaneOf;
}

/** A legend of colours and marks that stand for different things: marks have items of their own. */
export function explainBeside(colors: Colors, marked: Marked): Looks {
  const { known, nameOf } = marked;
  const kindOf = (event: TimelineEvent): string =>
    [colors.kindOf(event), known.get(nameOf(event))?.title ?? ''].filter(Boolean).join(', ');
  return { ...colors, kindOf, legend: [...colors.legend, ...seenMarks(marked).map((name) => itemOf(name, marked))] };
}

/** A legend of colours and marks that stand for the same: each item has both. Marks without a colour of their own have the colour of the others. */
export function explainTogether(colors: Colors, marked: Marked): Looks {
  const { known, nameOf } = marked;
  const rest = colors.legend.filter(({ title }) => title === undefined);
  const named = colors.legend.flatMap(({ title, color }) => (title === undefined ? [] : [{ title, color }]));
  const others = seenMarks(marked).filter((name) => named.every(({ title }) => title !== name));
  return {
    ...colors,
    kindOf: (event) => known.get(nameOf(event))?.title ?? nameOf(event),
    legend: [
      ...named.map(({ title, color }) => itemOf(title, marked, color)),
      ...others.map((name) => itemOf(name, marked, rest[0]?.color)),
      ...rest.map((item) => ({ ...item, mark: inProportion(PLAIN) })),
    ],
  };
}

const itemOf = (name: string, { known }: Marked, color: LegendItem['color'] = 'text'): LegendItem => {
  const mark = known.get(name) ?? PLAIN;
  return { title: mark.title || name, color, mark: inProportion(mark) };
};

const PLAIN: KnownMark = { paint: circle, size: 1, title: '' };

/** The legend shows marks in the same proportions as the picture. */
const inProportion = memoizeEach(
  ({ paint, size }: KnownMark): PaintMark =>
    (pen, x, y, radius) =>
      paint(pen, x, y, (size / LARGEST) * radius),
);

/** The names of the marks that are visible: those of events that would otherwise be dots. */
function seenMarks({ rows, known, nameOf }: Marked): readonly string[] {
  const exact = rows.filter(({ span }) => span.kind === 'instant' && !isVague(span));
  const names = new Set(exact.map(({ event }) => nameOf(event)));
  return [...known.keys()].filter((name) => names.has(name));
}
