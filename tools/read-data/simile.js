// Timelines of SIMILE, the first of these widgets (2006).
import { dayBefore, fromDateString } from './dates.js';
import { decode, known, plain } from './texts.js';

/** The attributes and the text of each `<event>`. */
const eventsIn = (xml) =>
  [...xml.matchAll(/<event\s([^>]*?)(?:\/>|>([\s\S]*?)<\/event>)/g)].map(([, attributes, text = '']) => ({
    ...Object.fromEntries(
      [...attributes.matchAll(/(\w+)=(["'])(.*?)\2/g)].map(([, name, , value]) => [name, decode(value)]),
    ),
    text: plain(text),
  }));

const endOf = (end) => (end.includes('T') ? end : dayBefore(end));

/**
 * An event that is not a duration happened once, at some time between the two. A whole month or year is written as one.
 */
function within(start, end) {
  if (start.includes('T')) return `[${start}..${end}]`;
  const last = dayBefore(end);
  if (start.endsWith('-01-01') && last === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
  if (start.endsWith('-01') && last.slice(0, 7) === start.slice(0, 7)) return start.slice(0, 7);
  return `[${start}..${last}]`;
}

/** Instants have an offset, and `end` is exclusive. Midnight means the day. */
export const jfk = (xml) => ({
  title: 'The assassination of John F. Kennedy',
  lang: 'en',
  timeZone: 'America/Chicago',
  events: eventsIn(xml).map((e) => {
    const [start, end] = [fromDateString(e.start), e.end && fromDateString(e.end)];
    if (!end) return { date: start, title: plain(e.title) };
    if (e.isDuration) return { start, end: endOf(end), title: plain(e.title) };
    return { date: within(start, end), title: plain(e.title) };
  }),
});

/** In million years ago: the larger number is the earlier one, and `?76` is doubtful. */
export function dinosaurs(xml, { passOver }) {
  const ago = (text) => (text.startsWith('?') ? `Y-${Number(text.slice(1)) * 1e6}?` : `Y-${Number(text) * 1e6}`);
  const events = eventsIn(xml).flatMap(({ start, end, title, text }) => {
    if (!/^\??\d+$/.test(start)) return passOver('a start that is not a number');
    const [, lane, clade] = text.replace(/^,\s*/, '').split(/\s*,\s*/);
    const when = end ? { start: ago(start), end: ago(end) } : { date: ago(start) };
    return { ...when, title: plain(title), ...known({ lane }), ...(clade && { data: { clade } }) };
  });
  return { title: 'Dinosaurs', lang: 'en', events };
}

export const painter = (text) => ({
  title: 'Films of 2001',
  lang: 'en',
  events: JSON.parse(text).events.map(({ id, start, title }) => ({ id, date: start, title: plain(title) })),
});
