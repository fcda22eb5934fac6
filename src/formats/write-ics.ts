import type { EventStatus, TimelineDocument } from '../model/document.js';
import { eventId } from '../model/event-id.js';
import { safeUrl } from '../model/safe-url.js';
import { ELAPSED } from '../time/elapsed.js';
import { Issues } from '../warnings.js';
import { plainText } from './reading/plain-text.js';
import { icsDates, type IcsDates } from './write/ics-dates.js';
import { datedRecords, laneTitle, sayNoEras, zoneOf, type DatedRecord } from './write/spans.js';
import type { WriteOptions, Written } from './written.js';

export interface IcsWriteOptions extends WriteOptions {
  /**
   * When the file is written, in ms since 1970, which calendars require. Default 0, so that the same document gives the
   * same file.
   */
  readonly stamp?: number;
}

const STATUS: Readonly<Partial<Record<EventStatus, string>>> = {
  ...{ cancelled: 'CANCELLED', planned: 'TENTATIVE', confirmed: 'CONFIRMED' },
};

/**
 * Writes the events of a document as an iCalendar file (RFC 5545), with exclusive end days, and times in UTC. A date
 * that is coarser than a day, or in doubt, becomes all days that it may be, with the exact date in X-EDTF. Dates before
 * the year 1 or after the year 9999 cannot be written; they are left out and listed.
 */
export function writeIcs(document: TimelineDocument, options: IcsWriteOptions = {}): Written {
  const issues = new Issues();
  const stamp = new Date(options.stamp ?? 0).toISOString().replace(/[-:]|\.\d+/g, '');
  const events = datedRecords(document, options, issues).flatMap((record) => {
    const dates = icsDates(record.span);
    if (dates) return eventLines(document, record, dates, stamp);
    const message = `left out: "${record.span.source}" is outside the years 1 to 9999, which are all that iCalendar has`;
    issues.error('not-written', record.path, message, record.event);
    return [];
  });
  const zone = zoneOf(document, options);
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//event-timeline//event-timeline//EN', 'CALSCALE:GREGORIAN'],
    ...textLine('X-WR-CALNAME', document.title),
    ...textLine('X-WR-CALDESC', document.description),
    ...textLine('X-WR-TIMEZONE', zone === ELAPSED ? undefined : zone),
    ...events,
    'END:VCALENDAR',
  ];
  sayNoEras(document, 'a calendar', issues);
  return { text: lines.map((line) => `${fold(line)}\r\n`).join(''), issues: issues.list };
}

function eventLines(
  document: TimelineDocument,
  { event, index }: DatedRecord,
  dates: IcsDates,
  stamp: string,
): string[] {
  const { place, media = [], relations = [], tags = [], status, url, color, lang } = event;
  const geo = typeof place === 'object' ? place : undefined;
  const link = safeUrl(url);
  return [
    'BEGIN:VEVENT',
    ...textLine('UID', event.id ?? eventId(event.title, index)),
    `DTSTAMP:${stamp}`,
    ...dateLines(dates),
    ...textLine(lang === undefined ? 'SUMMARY' : `SUMMARY;LANGUAGE=${param(lang)}`, event.title),
    ...textLine('DESCRIPTION', event.description ?? plainText(event.descriptionHtml ?? '')),
    ...textLine('X-ALT-DESC;FMTTYPE=text/html', event.descriptionHtml),
    ...textLine('LOCATION', typeof place === 'object' ? place.name : place),
    ...(geo?.latitude === undefined || geo.longitude === undefined
      ? []
      : [`GEO:${String(geo.latitude)};${String(geo.longitude)}`]),
    ...(link === undefined ? [] : [`URL:${clean(link)}`]),
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(escape).join(',')}`] : []),
    ...statusLines(status),
    // Calendars only know the names of CSS colours.
    ...textLine(/^[a-z]+$/i.test(color ?? '') ? 'COLOR' : 'X-COLOR', color),
    ...textLine('X-LANE', event.lane === undefined ? undefined : laneTitle(document, event.lane)),
    ...textLine('X-DISPLAY-DATE', event.displayDate),
    ...media
      .filter((item) => safeUrl(item.url))
      .map((item) => {
        const type = item.type?.includes('/') ? `;FMTTYPE=${param(item.type)}` : '';
        return `ATTACH${type}${item.alt ? `;X-ALT=${param(item.alt)}` : ''}:${clean(item.url)}`;
      }),
    ...relations.filter(({ type }) => type === 'part-of').flatMap(({ target }) => textLine('RELATED-TO', target)),
    'END:VEVENT',
  ];
}

function dateLines({ isDay, start, end, edtf }: IcsDates): string[] {
  const kind = isDay ? ';VALUE=DATE' : '';
  const written = end === undefined ? start : `${start}/${end}`;
  return [
    `DTSTART${kind}:${start}`,
    ...(end === undefined ? [] : [`DTEND${kind}:${end}`]),
    // The dates that it was written for, since moving the event in a calendar does not change this line.
    ...(edtf === undefined ? [] : [`X-EDTF;X-FOR=${param(written)}:${escape(edtf)}`]),
  ];
}

function statusLines(status: EventStatus | undefined): string[] {
  if (status === undefined) return [];
  const own = STATUS[status];
  return [own === undefined ? `X-STATUS:${status.toUpperCase()}` : `STATUS:${own}`];
}

const textLine = (name: string, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${name}:${escape(value)}`];

const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

const clean = (text: string): string => text.replace(/[\r\n]/g, '').replace(CONTROLS, '');

const escape = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, (letter) => `\\${letter}`)
    .replaceAll('\n', '\\n');

/** Quotes and line breaks of a parameter, by RFC 6868. */
const param = (text: string): string =>
  `"${text.replace(/\r\n?/g, '\n').replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'").replace(CONTROLS, '')}"`;

/** Lines of at most 75 octets; continued lines begin with a space. Characters are not split. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0;
    const length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + length > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += length;
  }
  return [...parts, part].join('\r\n');
}
