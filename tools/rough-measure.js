/** Half an em for most characters, one for those of full-width scripts. */
const CODE = `
  export const estimateWidth = (text, { size }) =>
    [...text].reduce((sum, character) => sum + (character < '\\u1100' ? 0.56 : 1) * size, 0);
`;

/**
 * A Rollup plugin that leaves the table of widths out of files for pages, where a canvas measures all displayed text.
 * Before there is a canvas, as in `toSVG()` of an element outside of the page, widths are rough.
 */
export const roughMeasure = () => ({
  name: 'rough-measure',
  load: (id) => (id.endsWith('/src/layout/measure.ts') ? CODE : null),
});
