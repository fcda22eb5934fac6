import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateWidth } from '../../src/layout/measure.js';
import { fontsFor } from '../../src/layout/typography.js';
import { wrap } from '../../src/layout/wrap.js';
import { defaults } from '../../src/timeline/options.js';

const font = fontsFor(16, { ...defaults, fontFamily: 'sans-serif' }).title;
const options = { font, measure: estimateWidth, maxWidth: 180, maxLines: 3 };

describe('wrap()', () => {
  test('leaves AM and PM with their times, whatever blank is before them', () => {
    for (let maxWidth = 130; maxWidth < 420; maxWidth += 10) {
      const { lines } = wrap('January 1, 12:00:00 AM–12:00:14 PM', { ...options, maxWidth });
      expect(lines.join('|')).not.toMatch(/\|[AP]M/);
    }
  });

  test('balances lines', () => {
    const { lines } = wrap('Soviet Union and North Korea promise mutual defence', { ...options, maxWidth: 260 });
    expect(lines).toHaveLength(2);
    expect(Math.abs(lines[0]!.length - lines[1]!.length)).toBeLessThan(12);
  });

  test('has no short line between two long ones where that can be helped', () => {
    const measure = (text: string): number => text.length;
    const { lines, width } = wrap('Putin and Kim sign a comprehensive strategic partnership', {
      ...{ font, measure, maxWidth: 24, maxLines: 3 },
    });
    expect(lines).toEqual(['Putin and Kim sign ', 'a comprehensive ', 'strategic partnership']);
    expect(width).toBe(21);
  });

  test('breaks after hyphens and dashes, and between full-width characters', () => {
    expect(wrap('Moscow–Pyongyang', { ...options, maxWidth: 80 }).lines).toEqual(['Moscow–', 'Pyongyang']);
    expect(wrap('a high-speed train', { ...options, maxWidth: 60 }).lines).toEqual(['a high-', 'speed ', 'train']);
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

  test('breaks neither within a range of numbers nor where a blank forbids it', () => {
    expect(wrap('in 1939-1945', { ...options, maxWidth: 80 }).lines).toEqual(['in ', '1939-1945']);
    for (const blank of ['\u00A0', '\u202F', '\u2007', '\u2060', '\uFEFF'])
      expect(wrap(`about 5${blank}km`, { ...options, maxWidth: 60 }).lines).toEqual(['about ', `5${blank}km`]);
  });

  test('begins no line with what closes in Chinese and Japanese, and ends none with what opens', () => {
    const titles = [
      '包括的な協定「第二条」に、両国の代表が署名した。そして（後に）発表した！',
      '東京で、アニメーションとコンピューターの展覧会が開かれた（無料）。人々が、佐々木さんと、ちょっと行った。',
      '研究人员说：“我们第一次看见了它。”然后，他们又说：《不可能》！',
    ];
    for (const title of titles)
      for (let maxWidth = 150; maxWidth < 300; maxWidth += 7) {
        const { lines } = wrap(title, { ...options, maxWidth, maxLines: 99 });
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。，！：」）》”ーっょゃ々]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（《“]$/);
      }
  });

  test('breaks Korean at its blanks', () => {
    const { lines } = wrap('도서관이 다시 문을 열고 첫 손님을 맞이했다', { ...options, maxWidth: 120 });
    expect(lines.slice(0, -1).every((line) => line.endsWith(' '))).toBe(true);
  });

  test.each([
    ['Thai', 'หอสมุดเปิดให้บริการอีกครั้งหลังการบูรณะเป็นเวลาสามปี', 'th'],
    ['Lao', 'ຫໍສະໝຸດເປີດອີກຄັ້ງຫຼັງຈາກການສ້ອມແປງສາມປີ', 'lo'],
    ['Khmer', 'បណ្ណាល័យបានបើកឡើងវិញបន្ទាប់ពីការជួសជុលរយៈពេលបីឆ្នាំ', 'km'],
    ['Burmese', 'စာကြည့်တိုက်ကို သုံးနှစ်ကြာပြုပြင်ပြီးနောက် ပြန်လည်ဖွင့်လှစ်ခဲ့သည်', 'my'],
  ])('breaks %s, which has no blanks, between words', (_, title, locale) => {
    const { lines, broken } = wrap(title, { ...options, maxWidth: 150, maxLines: 9 });
    expect(broken).toBe(false);
    expect(lines.length).toBeGreaterThan(1);
    const words = new Set([0, title.length]);
    for (const { index } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(title)) words.add(index);
    let end = 0;
    for (const line of lines) expect(words).toContain((end += line.length));
  });

  test('shows a soft hyphen only where a line ends with it', () => {
    const title = 'Donau\u00ADdampf\u00ADschiff\u00ADfahrt';
    expect(wrap(title, { ...options, maxWidth: 500 }).lines).toEqual(['Donaudampfschifffahrt']);
    expect(wrap(title, { ...options, maxWidth: 90 }).lines).toEqual(['Donau-', 'dampf-', 'schifffahrt']);
    expect(wrap('a\u200Bb'.repeat(30), { ...options, maxLines: 9 }).broken).toBe(false);
  });

  test.each([
    ['Constantinople(Istanbul)', ['Constantinople', '(Istanbul)']],
    ['getUserDetailsCacheEntry', ['getUserDetails', 'CacheEntry']],
  ])('breaks %s, if it must, between its parts', (name, lines) => {
    expect(wrap(name, { ...options, maxWidth: 110 }).lines).toEqual(lines);
  });

  test('cuts the last of several lines after a whole word, and a single line wherever it must', () => {
    const words = ['inquiry', 'publishes', 'findings', 'afterwards'];
    const text = Array.from({ length: 9 }, () => words.join(' ')).join(' ');
    for (let maxWidth = 120; maxWidth < 260; maxWidth += 7) {
      const { lines } = wrap(text, { ...options, maxWidth });
      expect(words).toContain(lines.at(-1)!.slice(0, -1).split(' ').at(-1));
    }
    expect(wrap(text, { ...options, maxWidth: 42, maxLines: 1 }).lines).toEqual(['inqu…']);
  });

  test('breaks an address where its parts end, a word where a line begins', () => {
    const { lines } = wrap('Minutes at https://example.org/library/minutes/march?page=2', { ...options, maxLines: 9 });
    expect(lines.slice(1, -1).every((line) => /[/?=.]$/.test(line))).toBe(true);
    const word = wrap('a Donaudampfschifffahrtsgesellschaftskapitän', { ...options, maxLines: 9 });
    expect(word.lines[0]).toBe('a ');
    expect(word.broken).toBe(true);
  });

  test.each(['क्षत्रिय', 'שָׁלוֹם', 'e\u0301\u0323', '🏳️‍🌈', '👩🏽‍🚀', '🇰🇷', '각', '❤️'])(
    'parts no character of %s, however narrow a line is',
    (cluster) => {
      const whole = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(cluster.repeat(9))];
      const starts = new Set(whole.map(({ index }) => index).concat(9 * cluster.length));
      let end = 0;
      for (const line of wrap(cluster.repeat(9), { ...options, maxWidth: 20, maxLines: 99 }).lines)
        expect(starts).toContain((end += line.length));
    },
  );

  test('cuts between characters, never after a blank or a comma', () => {
    for (let maxWidth = 40; maxWidth < 200; maxWidth += 3) {
      const { lines, width } = wrap('One, two – (three); four: 👩‍👩‍👧‍👦 five. '.repeat(9), { ...options, maxWidth });
      expect(lines.at(-1)).toMatch(/[^\s,;:(–\u200D]…$/);
      expect(width).toBeLessThanOrEqual(maxWidth);
    }
  });

  test('loses no word and exceeds no line, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const { lines, width, cut } = wrap(text, { ...options, maxLines: 99 });
        expect(cut).toBe(false);
        expect(lines.join('').replace(BLANK, '')).toBe(text.replace(BLANK, ''));
        expect(width).toBeLessThanOrEqual(180 + 1e-6);
      }),
    );
  });

  test('is as narrow as its number of lines permits, in any script', () => {
    const words = [
      'Soviet',
      '条約、',
      '「署名」',
      'ประเทศไทย',
      'שָׁלוֹם',
      'العربية',
      'क्षेत्र',
      '도서관이',
      '👩‍👩‍👧‍👦',
      'high-speed',
      '1939–1945',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        (some, isSpaced) => {
          const text = some.join(isSpaced ? ' ' : '');
          const { lines, width, broken } = wrap(text, { ...options, maxLines: 99 });
          expect(lines.join('')).toBe(text);
          const again = wrap(text, { ...options, maxLines: 99, maxWidth: Math.ceil(width) });
          expect(again.lines.length).toBe(lines.length);
          if (broken || lines.length === 1) return;
          const narrower = wrap(text, { ...options, maxLines: 99, maxWidth: width - 1 });
          // A word that is broken for it may share its lines with others, so there may be fewer.
          if (!narrower.broken) expect(narrower.lines.length).toBeGreaterThan(lines.length - 1);
          for (const line of lines) expect(line.trimEnd()).not.toBe('');
        },
      ),
    );
  });
});

/** A soft hyphen is not a space, but is as invisible. */
const BLANK = /[\s\u00AD]/g;
