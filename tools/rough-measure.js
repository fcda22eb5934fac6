/** Half an em for most characters, one for those of full-width scripts. */
const CODE = `
  export const estimateWidth = (text, { size }) =>
    [...text].reduce((sum, character) => sum + (character < '\\u1100' ? 0.56 : 1) * size, 0);
`;

/**
 * A Rollup plugin that leaves the table of widths out of a file for pages, where a canvas measures all text that is shown: what asks before
 * there is one, as `toSVG()` of an element that is not in the page, gets a rough answer.
 */
export const roughMeasure = () => ({
  name: 'rough-measure',
  load: (id) => (id.endsWith('/src/layout/measure.ts') ? CODE : null),
});
