/** A custom property of the theme: what it is by default in CSS, and its plain colour for pictures that have no page. */
export interface Token {
  readonly css: string;
  readonly light: string;
  readonly dark: string;
}

const both = (light: string, dark: string): Token => ({ css: `light-dark(${light}, ${dark})`, light, dark });

/** `share` of the text colour over the background. */
const tone = (share: number, light: string, dark: string): Token => ({
  css: `color-mix(in srgb, CanvasText ${String(share)}%, Canvas)`,
  light,
  dark,
});

/** The colours of a theme, as `--timeline-NAME`. They follow the page's own colours and its light or dark scheme. */
export const TOKENS = {
  background: { css: 'Canvas', light: '#ffffff', dark: '#121212' },
  text: { css: 'CanvasText', light: '#000000', dark: '#ffffff' },
  muted: tone(68, '#525252', '#b3b3b3'),
  axis: tone(72, '#474747', '#bdbdbd'),
  rule: tone(16, '#d6d6d6', '#383838'),
  tint: tone(4, '#f5f5f5', '#1b1b1b'),
  accent: both('#0b57d0', '#8ab4f8'),
  'color-0': both('#1a5fa8', '#86b7f0'),
  'color-1': both('#ab3226', '#ff9d8a'),
  'color-2': both('#0d6b60', '#5fd0c0'),
  'color-3': both('#7a3e9d', '#cfa3ee'),
  'color-4': both('#855600', '#e8b552'),
  'color-5': both('#a3266b', '#f59ac6'),
  'color-6': both('#50660e', '#b5cf63'),
  'color-7': both('#515c66', '#b3bec8'),
} as const satisfies Record<string, Token>;

export type TokenName = keyof typeof TOKENS;

/** How many colours there are for lanes; further lanes begin again. */
const LANE_COLORS = 8;

/** The token of a lane's colour. */
export const laneToken = (index: number): TokenName => `color-${String(index % LANE_COLORS)}` as TokenName;

/** A token as CSS: what the page sets, else the default. */
export const tokenVar = (name: TokenName): string => `var(--timeline-${name}, ${TOKENS[name].css})`;
