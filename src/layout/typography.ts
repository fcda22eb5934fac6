/** What is needed to measure a text and to leave room for it. Lengths in px. */
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

/** The fonts of all text. */
export interface Typeface {
  /** The CSS font families of event titles, and of all other text without its own. */
  readonly fontFamily: string;
  /** Those of the heading; `null`: as for all other text. */
  readonly headingFontFamily: string | null;
  /** Those of small text: dates, names of lanes and tick names; `null`: as for all other text. */
  readonly smallFontFamily: string | null;
  /** The font weight of event titles, 1–1000. */
  readonly titleWeight: number;
}

/** The fonts for a base size in px. Sizes are whole pixels, since browsers draw fractional ones wider than they measure. */
export function fontsFor(base: number, face: Typeface): Fonts {
  const small = face.smallFontFamily;
  const font = ({ size, lineHeight, weight }: (typeof TYPE)[TextRole], family: string | null): Font => {
    const px = Math.max(SMALLEST_TEXT, Math.round(size * base));
    return { family: family ?? face.fontFamily, size: px, weight, lineHeight: Math.round(px * lineHeight) };
  };
  return {
    heading: font(TYPE.heading, face.headingFontFamily),
    summary: font(TYPE.summary, small),
    title: font({ ...TYPE.title, weight: face.titleWeight }, null),
    date: font(TYPE.date, small),
    lane: font(TYPE.lane, small),
    tick: font(TYPE.tick, small),
  };
}
