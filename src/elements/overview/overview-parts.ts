import type { Grip } from './stretch.js';

/** The elements of an overview. */
export interface OverviewParts {
  readonly frame: HTMLElement;
  readonly map: HTMLElement;
  readonly track: HTMLElement;
  /** The parts that can be dragged, in the order of the Tab key. */
  readonly grips: Readonly<Record<Grip, HTMLElement>>;
  /** The density twice: pale, and strong within the window. */
  readonly densities: readonly [SVGElement, SVGElement];
  readonly dates: readonly [HTMLElement, HTMLElement];
}

/** Makes them by hand. It uses only a stylesheet and attributes, which every content security policy allows. */
export function createParts(): OverviewParts {
  const [start, window, end] = [slider('handle start', 'handle'), slider('grip'), slider('handle end', 'handle')];
  const densities = [density('beyond'), density('within')] as const;
  const track = box('track', [
    box('window', [], 'window'),
    ...densities,
    // In time order, which is that of the Tab key. They do not overlap.
    ...[start, box('knob', [], 'knob')],
    window,
    ...[end, box('knob', [], 'knob')],
  ]);
  const map = box('map', [track]);
  map.role = 'group';
  const dates = [document.createElement('span'), document.createElement('span')] as const;
  const row = box('dates', dates, 'dates');
  // The sliders say them.
  row.ariaHidden = 'true';
  const frame = box('frame', [map, row]);
  // Until there is something to show.
  frame.hidden = true;
  return {
    frame,
    map,
    track,
    grips: { start, window, end },
    densities,
    dates,
  };
}

function box(name: string, children: readonly Node[], part?: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  if (part) made.setAttribute('part', part);
  made.append(...children);
  return made;
}

function slider(name: string, part?: string): HTMLElement {
  const made = box(name, [], part);
  made.role = 'slider';
  made.tabIndex = 0;
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

function density(name: string): SVGElement {
  const made = document.createElementNS(SVG, 'svg');
  made.setAttribute('class', `density ${name}`);
  made.setAttribute('part', 'density');
  made.setAttribute('aria-hidden', 'true');
  made.setAttribute('preserveAspectRatio', 'none');
  made.setAttribute('shape-rendering', 'crispEdges');
  made.append(document.createElementNS(SVG, 'path'));
  return made;
}
