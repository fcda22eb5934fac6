/** Defines the timeline and its data children: what the one file for plain pages contains. */
import { EventTimeline } from './elements/event-timeline.js';
import { TimelineEraElement } from './elements/timeline-era.js';
import { TimelineEventElement } from './elements/timeline-event.js';
import { TimelineLaneElement } from './elements/timeline-lane.js';

EventTimeline.define();
TimelineEraElement.define();
TimelineEventElement.define();
TimelineLaneElement.define();

export { EventTimeline, TimelineEraElement, TimelineEventElement, TimelineLaneElement };
export {
  TimelineErrorEvent,
  TimelineLaneEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
  TimelineViewEvent,
  type LoadDetail,
  type TimelineActivateEvent,
  type TimelineAxisEvent,
  type TimelineFilterEvent,
  type TimelineBrushEvent,
} from './elements/events.js';
export type { FieldMap, FieldName } from './formats/parsed.js';
export type { WheelMode } from './interact/gestures.js';
export type { Sanitizer } from './render/rich-text.js';
export type { ViewRequest } from './timeline/read-view.js';
export type { EventFilter, Filter } from './model/filter.js';
export type { FilterMode } from './elements/filter-control.js';
export type { EventBeside } from './elements/event-timeline.js';
export type { DetailsRenderer } from './elements/timeline-settings.js';
export type { Toolbar, ViewCommands } from './render/paint-toolbar.js';
export { loadLanguage } from './languages/load-language.js';
