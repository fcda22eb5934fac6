// Timelines of storytelling tools: Timeline Storyteller, d3-milestones, TimelineJS, vis-timeline, Vega.
import { almostIso, dayBefore, dayFirst, fromParts, year } from './dates.js';
import { known, plain } from './texts.js';

/** Facets are lanes if there are several. Events without a text have their category as title. */
export function storyteller(text, { change }) {
  const { name, data } = JSON.parse(text);
  const isFaceted = new Set(data.map(({ facet }) => facet)).size > 1;
  const events = data.map(({ start_date, end_date, content_text, facet, category }) => {
    if (!plain(content_text)) change('no text: its category is the title');
    const when = end_date
      ? { start: almostIso(start_date), end: almostIso(end_date) }
      : { date: almostIso(start_date) };
    const title = plain(content_text) || category;
    return { ...when, title, ...(isFaceted && { lane: facet }), ...(category && { data: { category } }) };
  });
  return { title: name, lang: 'en', events };
}

/** Midnight stands for the day. */
export const milestones = (text, { title }) => ({
  title,
  lang: 'en',
  events: JSON.parse(text).map((e) => {
    const date = e.timestamp?.includes('.') ? dayFirst(e.timestamp) : e.timestamp?.replace('T00:00', '');
    const name = plain(e.text ?? e.detail ?? e.title);
    return known({ id: e.id, date: date ?? year(e.year), title: name, lane: e.character });
  }),
});

/** Headlines, dates, groups and eras; the texts belong to their authors. */
export function timelineJs(text, { title: ownTitle, passOver, change }) {
  const { title, events, timeline, eras = [] } = JSON.parse(text);
  const date = (d) => {
    const time = d?.hour && [d.hour, d.minute, d.second].map((part) => String(part || 0).padStart(2, '0')).join(':');
    return d && fromParts(d.year, d.month, d.day, time);
  };
  const when = (e) =>
    e.end_date?.year ? { start: date(e.start_date), end: date(e.end_date) } : { date: date(e.start_date) };
  return {
    title: plain(title?.text?.headline) || ownTitle,
    lang: 'en',
    ...(eras.length && { eras: eras.map((e) => ({ title: plain(e.text.headline), ...when(e) })) }),
    events: (events ?? timeline.slides).flatMap((e) => {
      const headline = plain(e.text?.headline);
      const name = headline || plain(e.media?.caption) || e.location?.name;
      if (!name) return passOver('no headline, caption or place');
      if (!headline) change('no headline: the caption or place is the title');
      return known({ ...when(e), displayDate: e.display_date, title: name, lane: e.group, color: e.background?.color });
    }),
  };
}

/** `end` is exclusive; for days it becomes the day before. */
export function vis(text, { title, passOver, dir }) {
  const { items, groups } = JSON.parse(text);
  const events = items.flatMap(({ id, content, start, end, group, className, type }) => {
    if (!content) return passOver(`a ${type} without a title`);
    const when = end ? { start, end: end.includes('T') ? end : dayBefore(end) } : { date: start };
    return known({
      id: String(id),
      ...when,
      title: plain(content),
      lane: group,
      dir,
      data: className && { className },
    });
  });
  return { title, lang: 'en', ...(groups && { lanes: groups.map((g) => ({ id: g.id, title: g.content })) }), events };
}

export const monarchs = (text) => ({
  title: 'English and British monarchs',
  lang: 'en',
  events: JSON.parse(text).map((e) => ({ start: year(e.start), end: year(e.end), title: e.name })),
});
