import type { Box, Scene } from '../../src/layout/scene.js';

interface Named extends Box {
  readonly name: string;
  /** Boxes of the same event may touch. */
  readonly id: string;
}

/** The boxes of a picture that must not overlap. */
export function boxesOf(scene: Scene): readonly Named[] {
  return [
    ...scene.labels.flatMap(({ id, title, dateText, x, y, ...label }) => [
      { name: `label ${title}`, id, x, y, width: label.width, height: label.height },
      ...(dateText ? [{ name: `date ${title}`, id, ...dateText, x: x + dateText.x, y: y + dateText.y }] : []),
    ]),
    ...scene.glyphs
      // In a vertical picture, bars are closer to each other than labels and breaks.
      .filter(({ shape, along }) => shape !== 'bar' || along === 'x')
      .map(({ id, x, y, from, to, shape, radius, ends }) => {
        // How far it fades out.
        const [head, tail] = ends.map((end) => (end === 'soft' ? 12 : 0)) as [number, number];
        return {
          ...{ name: `mark ${id}`, id, x: shape === 'bar' ? from - head : x - radius, y: y - radius },
          ...{ width: shape === 'bar' ? head + to - from + tail : 2 * radius, height: 2 * radius },
        };
      }),
    ...scene.breaks.flatMap(({ title, label, ...gap }) => [
      ...(label ? [{ ...label, name: `words of ${title}`, id: title }] : []),
      ...(scene.orientation === 'horizontal' ? [{ ...gap, name: `break ${title}`, id: title }] : []),
    ]),
    ...scene.eras.flatMap(({ title, text }) => (text ? [{ ...text, name: `era ${title}`, id: `era ${title}` }] : [])),
    ...scene.crowds.map((crowd) => ({ ...crowd, name: `crowd ${crowd.title}`, id: crowd.ids.join() })),
    ...scene.ticks.flatMap(({ text, time }) =>
      text ? [{ ...text, name: `tick ${text.lines.join(' ')}`, id: `tick ${String(time)}` }] : [],
    ),
  ];
}

/** Each pair of boxes of different events that overlap by more than rounding. */
export function overlaps(scene: Scene): readonly string[] {
  const boxes = boxesOf(scene).toSorted((a, b) => a.y - b.y);
  return boxes.flatMap((a, i) => {
    const found: string[] = [];
    for (const b of boxes.slice(i + 1)) {
      if (b.y >= a.y + a.height) break;
      if (a.id !== b.id && isOver(a, b)) found.push(`${a.name} × ${b.name}`);
    }
    return found;
  });
}

const HAIR = 0.5;

const isOver = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + HAIR &&
  b.x + b.width > a.x + HAIR &&
  a.y + a.height > b.y + HAIR &&
  b.y + b.height > a.y + HAIR;
