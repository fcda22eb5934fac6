const SVG = 'http://www.w3.org/2000/svg';

/** Lines in a square of 16, and the position of a dot for an event in them. */
const SHAPES = {
  earlier: { lines: 'M13 8H3m4-4L3 8l4 4' },
  later: { lines: 'M3 8h10M9 4l4 4-4 4' },
  zoomOut: { lines: 'M3.5 8h9' },
  zoomIn: { lines: 'M3.5 8h9M8 3.5v9' },
  previous: { lines: 'M6.5 4l-4 4 4 4', event: 11 },
  next: { lines: 'M9.5 4l4 4-4 4', event: 5 },
  list: { lines: 'M3 4.5h10M3 8h10M3 11.5h10' },
} as const satisfies Record<string, { readonly lines: string; readonly event?: number }>;

export type Icon = keyof typeof SHAPES;

/** A drawing that is hidden from screen readers; its button has a name. */
export function icon(name: Icon): SVGElement {
  const { lines, event }: { readonly lines: string; readonly event?: number } = SHAPES[name];
  return node(
    'svg',
    { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    node('path', { d: lines }),
    ...(event === undefined ? [] : [node('circle', { cx: String(event), cy: '8', r: '2.25' })]),
  );
}

function node(
  name: 'svg' | 'path' | 'circle',
  attributes: Readonly<Record<string, string>>,
  ...content: Node[]
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
}
