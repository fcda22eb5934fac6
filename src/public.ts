/** Everything pure, in English: a page loads its language. */
export type { EventWords } from './timeline/event-in-words.js';
export type { LabelRenderer, TimelineOptions } from './timeline/options.js';
export { renderToSVG, Timeline } from './render/for-programs.js';
export type { RenderOptions } from './render/render-to-svg.js';
export type { TokenName } from './render/tokens.js';
export { validate, type DatedEvent, type Validated, type ValidateOptions } from './model/validate.js';
export { lint } from './model/lint.js';
export { schema } from './model/schema.js';
export { timelineSchema } from './model/standard-schema.js';
export type {
  EventFunction,
  EventStatus,
  Media,
  Place,
  Relation,
  Source,
  TimelineDocument,
  TimelineEra,
  TimelineEvent,
  TimelineLane,
} from './model/document.js';
export type { Cells, EventColumns } from './model/event-columns.js';
export type { Measure } from './layout/measure.js';
export type { Order, Orientation } from './layout/setting.js';
export type { ScaleChoice } from './scale/scale-kind.js';
export type { View } from './scale/view.js';
export type { LegendItem } from './layout/legend-item.js';
export type { Lane, LaneBy } from './model/lanes.js';
export type { Mark, MarkPen, Marks } from './mark/mark-pen.js';
export type { Scene } from './layout/scene.js';
export {
  addMessages,
  messagesIn,
  type DetailsTexts,
  type FilterTexts,
  type HandsMessages,
  type ListTexts,
  type Messages,
  type MessagesFor,
  type OverviewMessages,
  type ToolbarTexts,
} from './messages.js';
export type { Issue } from './warnings.js';
export * from './scale.js';
export * from './time/public.js';
