/** Elements such as `<sup>`, and the blanks, dashes and apostrophes that HTML has names for. */
const ELEMENT = /<\/?[a-z][^<>]{0,200}>/gi;
const ENTITIES: readonly (readonly [entity: RegExp, letter: string])[] = [
  [/&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/gi, ' '],
  [/&(?:ndash|mdash|#821[12]|#x201[34]);/gi, '–'],
  [/&(?:lsquo|rsquo|apos|#39|#x27|#8217);/gi, '’'],
];

/** Removes the mark-up from a date that was written for a page: `June 19<sup>th</sup>, 2024`, `2019 &ndash; 2024`. */
export const withoutMarkup = (text: string): string =>
  /[<&]/.test(text)
    ? ENTITIES.reduce((plain, [entity, letter]) => plain.replace(entity, letter), text.replace(ELEMENT, '')).replace(
        /\s+/g,
        ' ',
      )
    : text;
