/**
 * Leaves out of the one-file bundle what d3-scale brings for colours and number formats: 8 KB (compressed) that no page of
 * ours would ever run. Our scales are d3’s linear ones from numbers to numbers, and name their ticks with `Intl`. The
 * modules for bundlers and Node use d3 as it is.
 */
const STANDINS = {
  'd3-interpolate': `
    export const interpolateNumber = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t);
    export { interpolateNumber as interpolate, interpolateNumber as interpolateRound, interpolateNumber as piecewise };`,
  'd3-format': ['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound']
    .map((name) => `export const ${name} = () => { throw new Error('d3-format is not in this bundle'); };`)
    .join('\n'),
};

/** A Rollup plugin; it must come before the one that resolves packages. */
export function slimD3() {
  return {
    name: 'slim-d3',
    resolveId: (id) => (Object.hasOwn(STANDINS, id) ? `\0slim:${id}` : null),
    load: (id) => (id.startsWith('\0slim:') ? STANDINS[id.slice('\0slim:'.length)] : null),
  };
}
