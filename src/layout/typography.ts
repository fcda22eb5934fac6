/** What is needed to measure a piece of text and to leave room for it. Lengths in px. */
export interface Font {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  readonly lineHeight: number;
}

/** The kinds of text in the picture. */
export type TextRole = 'heading' | 'summary' | 'title' | 'date' | 'lane' | 'tick';

/** Sizes and line heights as multiples of the base size. */
const TYPE: Readonly<Record<TextRole, { size: number; lineHeight: number; weight: number }>> = {
  heading: { size: 1.5, lineHeight: 1.2, weight: 700 },
  summary: { size: 0.875, lineHeight: 1.35, weight: 400 },
  title: { size: 0.9375, lineHeight: 1.28, weight: 400 },
  date: { size: 0.8125, lineHeight: 1.3, weight: 700 },
  lane: { size: 0.8125, lineHeight: 1.3, weight: 700 },
  tick: { size: 0.8125, lineHeight: 1.3, weight: 400 },
};

/** No text is smaller than this, in px. */
const SMALLEST_TEXT = 12;

export type Fonts = Readonly<Record<TextRole, Font>>;

/** The fonts for a base size in px. Sizes are whole pixels, since browsers draw fractional ones wider than they measure. */
export function fontsFor(base: number, family: string): Fonts {
  const font = ({ size, lineHeight, weight }: (typeof TYPE)[TextRole]): Font => {
    const px = Math.max(SMALLEST_TEXT, Math.round(size * base));
    return { family, size: px, weight, lineHeight: Math.round(px * lineHeight) };
  };
  return {
    heading: font(TYPE.heading),
    summary: font(TYPE.summary),
    title: font(TYPE.title),
    date: font(TYPE.date),
    lane: font(TYPE.lane),
    tick: font(TYPE.tick),
  };
}
