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
  'color-0': both('#0c54a0', '#98cdfe'),
  'color-1': both('#a73a01', '#f96402'),
  'color-2': both('#103e37', '#2ca895'),
  'color-3': both('#510071', '#bd74fc'),
  'color-4': both('#4c3e07', '#ffdc69'),
  'color-5': both('#901385', '#ffabbd'),
  'color-6': both('#53643f', '#b1c06b'),
  'color-7': both('#3f4c58', '#daebf3'),
} as const satisfies Record<string, Token>;

export type TokenName = keyof typeof TOKENS;

/** Whether a colour is one of the theme. */
export const isToken = (name: string): name is TokenName => Object.hasOwn(TOKENS, name);

/** How many colours there are for lanes; further lanes begin again. */
const LANE_COLORS = 8;

/** The token of a lane's colour. */
export const laneToken = (index: number): TokenName => `color-${String(index % LANE_COLORS)}` as TokenName;

/** A token as CSS: what the page sets, else the default. */
export const tokenVar = (name: TokenName): string => `var(--timeline-${name}, ${TOKENS[name].css})`;
