import { MARK_RADIUS } from '../layout/glyph.js';
import type { LegendItem, Looks } from '../layout/legend-item.js';
import type { Glyph, Scene } from '../layout/scene.js';
import { circle } from '../mark/mark.js';
import type { Mark, Marks } from '../mark/mark-pen.js';
import { LARGEST, paintMark, sizeOf, type PaintMark } from '../mark/own-mark.js';
import { memoizeEach } from '../memoize.js';
import type { Colors } from '../model/colors.js';
import { laneReader } from '../model/lanes.js';
import { isVague } from '../time/span.js';
import type { EventSet } from './event-set.js';
import type { TimelineOptions } from './options.js';

/** What decides on marks. */
export type MarkOptions = Pick<TimelineOptions, 'marks' | 'markBy' | 'laneBy' | 'colorBy' | 'markSize'>;

interface OwnMark {
  readonly paint: PaintMark;
  /** Times a plain mark. */
  readonly size: number;
  /** What it says. */
  readonly title: string;
}

/** The marks that an author draws: where they stand in a picture, and what they say. */
export function ownMarks(marks: Marks, { markBy = 'lane', laneBy, colorBy, markSize }: MarkOptions, all: EventSet) {
  const known = new Map<string, OwnMark>();
  for (const [name, mark] of Object.entries(marks)) {
    const paint = painted(Object(mark) as Mark, name);
    if (paint) known.set(name, { paint, size: sizeOf(mark), title: mark.title ?? name });
  }
  const nameOf = laneReader(markBy);
  const plain = markSize * MARK_RADIUS;
  const radiusOf = (size: number): number => Math.min(size * plain, Math.max(plain, LARGEST * MARK_RADIUS));
  const largest = [...known.values()].reduce((most, { size }) => Math.max(most, radiusOf(size)), plain);
  /** Where texts hang below marks, these stand so low that the largest has room above its middle. */
  const drop = Math.max(MARK_RADIUS, largest) - Math.max(MARK_RADIUS, plain);

  const markOf = ({ id, shape }: Glyph): OwnMark | undefined => {
    // What is known less well has a mark that says so.
    const row = shape === 'dot' ? all.get(id) : undefined;
    return row && known.get(nameOf(row.event));
  };

  return {
    dress(scene: Scene): Scene {
      const forms = new Map(scene.labels.map(({ id, form }) => [id, form]));
      const glyphs = scene.glyphs.map((glyph): Glyph => {
        const own = markOf(glyph);
        const form = forms.get(glyph.id);
        const y = glyph.y + (form === 'below' ? drop : 0);
        if (!own) return { ...glyph, y };
        // Without a text it stands as near to others as a plain one.
        return { ...glyph, y, mark: own.paint, radius: form === undefined ? glyph.radius : radiusOf(own.size) };
      });
      return { ...scene, glyphs };
    },

    /** Says what marks stand for where that is not the lane, which has a name in the picture: with their colours, or besides these. */
    explain(colors: Colors): Looks {
      if (markBy === 'lane' || markBy === laneBy) return colors;
      const titleOf = (name: string): string => known.get(name)?.title ?? name;
      const named = colors.legend.filter(({ title }) => title !== undefined);
      const others = colors.legend.filter(({ title }) => title === undefined);
      const isColored = markBy === colorBy;
      const seen = new Set(all.table.rows.filter(isExact).map(({ event }) => nameOf(event)));
      const inColor = new Set(isColored ? named.map(({ title }) => title) : []);
      const besides = [...known].flatMap(([name, { title, paint }]): readonly LegendItem[] =>
        seen.has(name) && !inColor.has(name)
          ? [{ title, color: isColored ? (others[0]?.color ?? 'text') : 'text', mark: paint }]
          : [],
      );
      return {
        ...colors,
        kindOf: isColored
          ? (event) => titleOf(nameOf(event))
          : (event) => [colors.kindOf(event), known.get(nameOf(event))?.title].filter(Boolean).join(', '),
        legend: [
          ...(isColored ? named.map(withMark) : named),
          ...besides,
          ...(isColored ? others.map(withMark) : others),
        ],
      };
    },
  };

  function withMark({ title, color }: LegendItem): LegendItem {
    const own = known.get(title ?? '');
    return { title: own?.title ?? title, color, mark: own?.paint ?? circle };
  }
}

/** Whether the mark of an event would be a dot. */
const isExact = ({ span }: EventSet['table']['rows'][number]): boolean => span.kind === 'instant' && !isVague(span);

/** How a mark is painted; undefined, with a word in the console, where it cannot be. */
const painted = memoizeEach((mark: Mark, name: string): PaintMark | undefined => {
  try {
    return paintMark(mark);
  } catch (error) {
    console.warn(`event-timeline: marks.${name}: ${String(error)}; the plain mark is shown`);
    return undefined;
  }
});
