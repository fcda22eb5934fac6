/** Scales from time to a range, with the methods of d3’s, for any chart. */
export { scaleElastic, type ElasticScale } from './scale/scale-elastic.js';
export { scaleLog, type LogScale } from './scale/scale-log.js';
export { scaleProportional } from './scale/scale-proportional.js';
export { scaleSequence, type SequenceScale } from './scale/scale-sequence.js';
export type { TickFormatOptions, TimeScale } from './scale/time-scale.js';
export type { Break, Segment } from './scale/piecewise.js';
export type { Anchors } from './scale/anchored.js';
export type { Anchor } from './scale/find-bursts.js';
