import { plainText } from '../../formats/reading/plain-text.js';
import type { TimelineDocument } from '../../model/document.js';
import { safeUrl } from '../../model/safe-url.js';
import type { DatedEvent } from '../../model/validate.js';
import { escapeXml } from '../../render/svg-writer.js';
import { formatEDTF } from '../../time/format-edtf.js';
import { htmlTime } from '../../time/html-time.js';
import type { Timeline } from '../../timeline/timeline.js';
import { attribute, descriptionTags, eraTag, eventAttributes, laneTag, sourceTag } from './markup.js';

/**
 * The events, eras and lanes of a timeline as the children of its tag: a list for readers without script, and for
 * search engines.
 */
export function writeChildren(timeline: Timeline, headingLevel: number): string {
  const { document, all, timeZone } = timeline;
  const heading = `h${String(headingLevel)}`;
  return [
    ...(document.title ? [`<${heading} slot="heading">${escapeXml(document.title)}</${heading}>`] : []),
    ...(document.eras ?? []).map((era) => eraTag(era, timeZone)),
    ...(document.lanes ?? []).map(laneTag),
    ...all.between(-Infinity, Infinity).map((row) => eventTag(row, timeline.wordsOf(row).date, document)),
  ].join('\n');
}

function eventTag({ event, span }: DatedEvent, words: string, { calendar }: TimelineDocument): string {
  const { date, start, end, place, ...others } = event;
  const areTexts = [date, start, end].every((given) => given === undefined || typeof given === 'string');
  const attributes = eventAttributes({
    ...(areTexts && { calendar }),
    ...others,
    ...(areTexts ? { date, start, end } : { date: formatEDTF(span) }),
    place: typeof place === 'object' ? place.name : place,
  });
  const url = safeUrl(event.url);
  const title = escapeXml(event.title);
  return [
    `<timeline-event${attributes}>`,
    `<time slot="date"${attribute('datetime', htmlTime(span))}>${escapeXml(words)}</time> `,
    url === undefined ? title : `<a${attribute('href', url)}>${title}</a>`,
    ...descriptionTags(event.description ?? plainText(event.descriptionHtml ?? '')),
    ...(event.sources ?? []).map(sourceTag),
    '</timeline-event>',
  ].join('');
}
