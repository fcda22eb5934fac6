import { element } from './element.js';
import { heard } from './heard.js';
import type { HandsWords } from './hands-messages.js';

/** How far an arrow that points up is turned, in degrees. */
const ARROWS: Readonly<Record<string, number>> = { up: 0, right: 90, down: 180, left: 270 };
const SVG = 'http://www.w3.org/2000/svg';

/**
 * A key as it is drawn in the list of keys. Arrows are drawn as shapes, since not every font has them. Their names are texts nevertheless: a screen reader that reads the whole list at
 * once reads only texts.
 */
export function keyCap(keys: string, { keyNames }: HandsWords): HTMLElement {
  return element(
    'kbd',
    {},
    ...keys.split(' ').flatMap((key): readonly (Element | string)[] => {
      const name = Object.hasOwn(keyNames, key) ? keyNames[key as keyof typeof keyNames] : key;
      const turn = ARROWS[key];
      return turn === undefined ? [name] : [arrow(turn), heard(` ${name}`)];
    }),
  );
}

function arrow(turn: number): Element {
  const [svg, path] = [document.createElementNS(SVG, 'svg'), document.createElementNS(SVG, 'path')];
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', 'M8 14V2.5M3.5 7L8 2.5L12.5 7');
  path.setAttribute('transform', `rotate(${String(turn)} 8 8)`);
  svg.append(path);
  return svg;
}
