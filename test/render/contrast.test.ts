import { describe, expect, test } from 'vitest';
import { renderToSVG } from '../../src/render/render-to-svg.js';
import { SHAPE_STYLES } from '../../src/render/shape.js';
import { TOKENS, type Token } from '../../src/render/tokens.js';
import { contrast, type Rgb } from '../contrast.js';

/** WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const over = (top: Rgb, ground: Rgb, share: number): Rgb =>
  top.map((value, i) => share * value + (1 - share) * ground[i]!);

describe.each(['light', 'dark'] as const)('in a %s page', (theme) => {
  const color = (name: string): Rgb => rgb((TOKENS as Record<string, Token>)[name]![theme]);

  test.each(Object.keys(TOKENS).filter((name) => /^(color-|text|muted|accent)/.test(name)))(
    'text in the colour %s has contrast with every background on which it stands',
    (name) => {
      for (const ground of ['background', 'tint']) {
        expect(contrast(color(name), color(ground)), ground).toBeGreaterThanOrEqual(LEAST);
        if (!name.startsWith('color-')) continue;
        const bar = over(color(name), color(ground), SHAPE_STYLES.band.opacity);
        expect(contrast(color(name), bar), `in a bar on ${ground}`).toBeGreaterThanOrEqual(LEAST);
        expect(contrast(color('text'), bar)).toBeGreaterThanOrEqual(LEAST);
      }
    },
  );

  test.each(['yellow', '#ffff00', 'white', 'black', 'navy', 'transparent'])(
    'a picture whose data wants %s has text in the colours of the theme alone',
    (wanted) => {
      const svg = renderToSVG(
        {
          lanes: [{ id: 'a', title: 'A', color: wanted }],
          events: [
            { date: '2001', title: 'one', color: wanted },
            { date: '2002/2010', title: 'two', lane: 'a' },
          ],
        },
        { theme, width: 1200 },
      );
      expect(svg).toContain(`fill="${wanted}"`);
      const inks = [...svg.matchAll(/<text [^>]*? fill="([^"]*)"/g)].map(([, ink]) => ink!);
      expect(inks.length).toBeGreaterThan(4);
      for (const ink of inks) expect(contrast(rgb(ink), color('background')), ink).toBeGreaterThanOrEqual(LEAST);
    },
  );
});
