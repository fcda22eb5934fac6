import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { levelLanes } from '../../src/formats/log/level-lanes.js';
import { laneToken, TOKENS } from '../../src/render/tokens.js';
import { contrast } from '../contrast.js';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** Simulates colour blindness in linear RGB: Machado, Oliveira and Fernandes (2009), at full severity. */
const EYES: Readonly<Record<string, Matrix>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const sum = (row: Rgb, [r, g, b]: Rgb): number => row[0] * r + row[1] * g + row[2] * b;
const times = ([a, b, c]: Matrix, color: Rgb): Rgb => [sum(a, color), sum(b, color), sum(c, color)];
const map = ([r, g, b]: Rgb, f: (value: number) => number): Rgb => [f(r), f(g), f(b)];
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const parse = (hex: string): Rgb => {
  const part = (i: number): number => Number.parseInt(hex.slice(i, i + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};

/**
 * Björn Ottosson, “A perceptual color space for image processing” (2020); a distance of 2 is about the least visible
 * one.
 */
function oklab(color: Rgb): Rgb {
  const cone = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    color,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    map(cone, Math.cbrt),
  );
}

const distance = (a: Rgb, b: Rgb): number => 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const SCHEMES = ['light', 'dark'] as const;

/** The lane colours in a theme’s file, for a light or a dark page. */
function colorsOf(theme: string, scheme: (typeof SCHEMES)[number]): readonly Rgb[] {
  const css = readFileSync(`themes/${theme}.css`, 'utf8');
  const values = [...css.matchAll(/--timeline-color-\d: light-dark\((#\w{6}), (#\w{6})\);/g)];
  return values.map(([, light = '', dark = '']) => parse(scheme === 'light' ? light : dark));
}

const PALETTES = SCHEMES.flatMap((scheme) => [
  { name: 'the default', scheme, colors: Array.from({ length: 8 }, (_, i) => parse(TOKENS[laneToken(i)][scheme])) },
  ...['quiet', 'newspaper', 'slide', 'dense'].map((name) => ({ name, scheme, colors: colorsOf(name, scheme) })),
]);

/** Colours as they are seen. */
const seenBy = (name: string, colors: readonly Rgb[]): readonly Rgb[] =>
  colors.map((color) => {
    const mixed = times(EYES[name]!, map(color, linear));
    return oklab(map(mixed, (value) => Math.min(1, Math.max(0, value))));
  });

describe.each(PALETTES)('the colours of lanes of $name in a $scheme page', ({ colors }) => {
  test.each(Object.keys(EYES))('can be told apart with %s, the first four easily', (name) => {
    expect(colors).toHaveLength(8);
    const seen = seenBy(name, colors);
    seen.forEach((a, i) => seen.slice(0, i).forEach((b) => expect(distance(a, b)).toBeGreaterThan(i < 4 ? 10 : 6.5)));
  });
});

describe('the colours of levels of a log', () => {
  const levels = levelLanes(['FATAL', 'ERROR', 'WARN', 'INFO', 'DEBUG', 'TRACE']).map(({ color }) => parse(color!));

  test.each(Object.keys(EYES))('can be told apart with %s', (name) => {
    const seen = seenBy(name, levels);
    seen.forEach((a, i) => seen.slice(0, i).forEach((b) => expect(distance(a, b)).toBeGreaterThan(10)));
  });

  test.each(SCHEMES)('can be seen in a %s page', (scheme) => {
    const of255 = (color: Rgb): Rgb => map(color, (value) => 255 * value);
    const ground = of255(parse(TOKENS.background[scheme]));
    for (const color of levels) expect(contrast(of255(color), ground)).toBeGreaterThanOrEqual(3);
  });
});
