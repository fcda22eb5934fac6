import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateWidth } from '../../src/layout/measure.js';
import { fontsFor } from '../../src/layout/typography.js';
import { wrap } from '../../src/layout/wrap.js';

const font = fontsFor(16, 'sans-serif').title;
const options = { font, measure: estimateWidth, maxWidth: 180, maxLines: 3 };

describe('wrap()', () => {
  test('balances lines', () => {
    const { lines } = wrap('Soviet Union and North Korea promise mutual defence', { ...options, maxWidth: 260 });
    expect(lines).toHaveLength(2);
    expect(Math.abs(lines[0]!.length - lines[1]!.length)).toBeLessThan(12);
  });

  test('breaks after hyphens and dashes, and between full-width characters', () => {
    expect(wrap('Moscow–Pyongyang', { ...options, maxWidth: 80 }).lines).toEqual(['Moscow–', 'Pyongyang']);
    expect(wrap('조약 체결을 발표했다', { ...options, maxWidth: 70 }).cut).toBe(false);
    expect(wrap('包括的戦略パートナーシップ条約に署名', { ...options, maxWidth: 120 }).lines.length).toBeGreaterThan(1);
  });

  test('breaks a word that is wider than a line between characters as readers see them', () => {
    const { lines } = wrap('👩‍👩‍👧‍👦'.repeat(30), options);
    expect(lines.join('').replace('…', '').replaceAll('👩‍👩‍👧‍👦', '')).toBe('');
  });

  test('ends with an ellipsis what does not fit, and says so', () => {
    const long = wrap('word '.repeat(200), options);
    expect(long).toMatchObject({ cut: true });
    expect(long.lines).toHaveLength(3);
    expect(long.lines.at(-1)).toMatch(/…$/);
  });

  test('measures no more of ten megabytes than it can show', () => {
    let measured = 0;
    wrap('x'.repeat(10_000_000), {
      ...options,
      measure: (text, f) => ((measured += text.length), estimateWidth(text, f)),
    });
    expect(measured).toBeLessThan(20_000);
  });

  test('loses no word and exceeds no line, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const { lines, width, cut } = wrap(text, { ...options, maxLines: 99 });
        expect(cut).toBe(false);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(width).toBeLessThanOrEqual(180 + 1e-6);
      }),
    );
  });
});
