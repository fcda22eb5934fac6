import type { EventFilter } from '../../model/filter.js';
import { dateText } from '../../model/filter-text.js';
import type { Timeline } from '../../timeline/timeline.js';
import { setText } from '../companion/set-text.js';
import type { FilterMode } from '../filter-control.js';
import type { FilterWords } from '../filtering/filter-words.js';
import { laneFacets, tagFacets } from './facets.js';
import type { FilterParts } from './filter-parts.js';

/** The parts that a filter can have. */
export const CONTROLS = ['search', 'lanes', 'tags', 'dates', 'others'] as const;

interface PaintedFilter {
  readonly timeline: Timeline;
  readonly filter: EventFilter;
  readonly filterMode: FilterMode;
  readonly controls: readonly (typeof CONTROLS)[number][];
  readonly words: FilterWords;
  readonly locale: string;
  readonly isBusy: boolean;
  /** Which dates are wrong: `start`, `end`, both, or their `order`; empty if none is. */
  readonly wrong: string;
}

/** Paints everything of a filter but its search field, which the reader may be writing. */
export function paintFilter(parts: FilterParts, painted: PaintedFilter): void {
  const { timeline, filter, filterMode, controls, words, locale, isBusy } = painted;
  const { find, dates, others, lanes, tags, from, until, hide, count } = parts;
  nameParts(parts, words);
  find.hidden = !controls.includes('search');
  dates.hidden = !controls.includes('dates');
  others.hidden = !controls.includes('others');
  const laneChips = controls.includes('lanes') ? laneFacets(timeline) : [];
  const tagChips = controls.includes('tags') ? tagFacets(timeline) : [];
  lanes.paint({ name: words.lane, locale, chosen: filter.lanes ?? [], facets: laneChips }, words);
  tags.paint({ name: words.tag, locale, chosen: filter.tags ?? [], facets: tagChips }, words);
  const { activeElement } = from.getRootNode() as ShadowRoot;
  if (activeElement !== from) from.value = dateText(filter.start);
  if (activeElement !== until) until.value = dateText(filter.end);
  hide.checked = filterMode === 'hidden';
  complain(parts, painted);
  const { filtered } = timeline.options;
  const counted = filtered ? words.matching(filtered.matching.length, timeline.length) : '';
  setText(count, isBusy ? words.searching : counted);
}

function nameParts(parts: FilterParts, words: FilterWords): void {
  const { frame, searchLabel, clear, fromLabel, untilLabel, hideLabel, reset } = parts;
  frame.ariaLabel = words.filter;
  setText(searchLabel, words.search);
  clear.ariaLabel = clear.title = words.clear;
  setText(fromLabel, words.from);
  setText(untilLabel, words.until);
  setText(hideLabel, words.hideOthers);
  setText(reset, words.showAll);
}

/** Says which dates the timeline found wrong. */
function complain({ from, until, problem }: FilterParts, { filter, wrong, words }: PaintedFilter): void {
  const [start, end] = [dateText(filter.start), dateText(filter.end)];
  const isOrder = wrong === 'order';
  const [isStart, isEnd] = [isOrder || wrong.includes('start'), isOrder || wrong.includes('end')];
  from.ariaInvalid = isStart ? 'true' : null;
  until.ariaInvalid = isEnd ? 'true' : null;
  problem.hidden = wrong === '';
  const given = [isStart && start, isEnd && end].filter(Boolean).join('/');
  setText(problem, wrong && (isOrder ? words.wrongOrder(start, end) : words.noDate(given)));
}
