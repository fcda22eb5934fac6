import type { Ink } from '../layout/scene.js';

/** A colour of the theme: its default in CSS, and plain colours for pictures without a page. */
export interface Token {
  readonly css: string;
  readonly light: string;
  readonly dark: string;
}

const both = (light: string, dark: string): Token => ({ css: `light-dark(${light}, ${dark})`, light, dark });

const PAPER = 0xff;
const NIGHT = 0x12;
const gray = (level: number): string => `#${Math.round(level).toString(16).repeat(3)}`;

/** `share` of the text colour over the background, in hundredths. */
const tone = (share: number): Token => ({
  css: `color-mix(in srgb, CanvasText ${String(share)}%, Canvas)`,
  light: gray(PAPER - (share / 100) * PAPER),
  dark: gray(NIGHT + (share / 100) * (0xff - NIGHT)),
});

/** The colours of a theme, as `--timeline-NAME`. They follow the page's own colours and its light or dark scheme. */
export const TOKENS = {
  background: { css: 'Canvas', light: '#ffffff', dark: '#121212' },
  text: { css: 'CanvasText', light: '#000000', dark: '#ffffff' },
  muted: tone(68),
  axis: tone(72),
  rule: tone(16),
  tint: tone(4),
  accent: both('#0b57d0', '#8ab4f8'),
  'color-0': both('#0c54a0', '#98cdfe'),
  'color-1': both('#a73a01', '#ff7700'),
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

/** The colour of an event or lane as CSS: one that the data names as it is. */
export const inkVar = (ink: Ink): string => {
  const name = typeof ink === 'number' ? laneToken(ink) : ink;
  return isToken(name) ? tokenVar(name) : name;
};
