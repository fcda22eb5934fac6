import type { AxisBreak, Box, Scene, SceneText } from '../../layout/scene.js';
import { turnedDown } from '../../layout/turned-down.js';
import { putAt } from '../../render/put-at.js';
import { px } from '../../render/px.js';
import type { Shape } from '../../render/shape.js';
import { groundShapes, headShapes } from '../../render/shapes.js';
import { inkVar } from '../../render/tokens.js';
import { make } from '../companion/make.js';

/** The side of a chart or picture on which an axis stands. Its names are on the outer side of its line. */
export const SIDES = ['top', 'bottom', 'start', 'end'] as const;
export type AxisSide = (typeof SIDES)[number];

/**
 * Paints the axis of a scene into an element. By hand, since companions do without Lit. An axis has a few dozen nodes;
 * making them anew costs less than comparing them.
 */
export function paintAxis(plot: HTMLElement, given: Scene, side: AxisSide, isRightToLeft: boolean): void {
  const scene = side === 'bottom' ? turnedDown(given) : given;
  const { fonts, ticks, breaks, eras, now, height } = scene;
  const { style } = plot;
  plot.classList.toggle('bottom', side === 'bottom');
  plot.classList.toggle('turned', scene.orientation === 'vertical' && (side === 'end') !== isRightToLeft);
  style.setProperty('block-size', px(height));
  style.setProperty('font-family', fonts.tick.family);
  style.setProperty('--direction', isRightToLeft ? 'rtl' : 'ltr');
  for (const role of ['tick', 'date'] as const) {
    style.setProperty(`--${role}-size`, px(fonts[role].size));
    style.setProperty(`--${role}-line`, px(fonts[role].lineHeight));
  }
  const names = make('div', { class: 'axis', part: 'axis' });
  names.append(
    ...ticks.flatMap(({ text }) => (text ? [textNode(text)] : [])),
    ...breaks.map(breakNode),
    ...(now?.text ? [nowNode(now.text, now.title)] : []),
  );
  const bands = eras.flatMap(({ text, ...era }) => [
    at(make('div', { class: 'era', part: 'era' }), era),
    ...(text ? [textNode(text, '')] : []),
  ]);
  // In a horizontal picture these are lines through its rows; in a vertical one, the notches of the axis.
  const notches = scene.orientation === 'vertical' ? groundShapes(scene) : [];
  plot.replaceChildren(drawing([...notches, ...headShapes(scene)]), ...bands, names);
}

function textNode({ lines, ...box }: SceneText, part = 'tick'): HTMLElement {
  const words = lines.flatMap((line) => [make('bdi', { class: 'line' }, line), ' ']);
  return at(make('span', { class: 'tick', part }, ...words), box);
}

function breakNode({ title, label, ...box }: AxisBreak): HTMLElement {
  const made = make('div', { class: 'break', part: 'break' });
  made.title = title;
  if (label) made.append(textNode({ ...label, x: label.x - box.x, y: label.y - box.y }, ''));
  return at(made, box);
}

function nowNode(text: SceneText, title: string): HTMLElement {
  const made = textNode(text, '');
  made.classList.add('now-name');
  made.title = title;
  return made;
}

function at(element: HTMLElement, box: Box): HTMLElement {
  putAt(element, box);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

function drawing(shapes: readonly Shape[]): SVGElement {
  const made = document.createElementNS(SVG, 'svg');
  made.setAttribute('class', 'shapes');
  for (const { kind, d, ink } of shapes) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', kind);
    path.setAttribute('d', d);
    if (ink !== undefined) path.style.setProperty('--ink', inkVar(ink));
    made.append(path);
  }
  return made;
}
