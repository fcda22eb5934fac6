// People, works and disasters, with dates as exact as they are known.
import { fromParts, spoken, year } from './dates.js';
import { csv, known, plain, tsv } from './texts.js';

/** Years BCE are as in ISO 8601, but without their minus; the notes say which these are, and which days are made up. */
export function emperors(text) {
  const iso = (value, field, notes) => {
    const isYear = new RegExp(`${field} is only valid for year`).test(notes);
    const isBefore = notes.includes(' BCE') && notes.split(' BCE')[0].includes(field);
    return (isBefore ? '-' : '') + (isYear ? value.slice(0, 4) : value);
  };
  const birth = (e) => (e.birth === 'NA' ? undefined : iso(e.birth, 'birth', e.notes));
  return {
    title: 'Roman emperors',
    lang: 'en',
    events: csv(text).map((e) => ({
      ...{ start: iso(e['reign.start'], 'reign.start', e.notes), end: iso(e['reign.end'], 'reign.end', e.notes) },
      ...{ title: e.name, lane: e.dynasty, data: known({ birth: birth(e), cause: e.cause, era: e.era }) },
    })),
  };
}

/** EDTF from the catalogue. A piece without dates is passed over. */
export const publicArt = (text, { passOver }) => ({
  title: 'Public art at San Francisco airport',
  lang: 'en',
  timeZone: 'America/Los_Angeles',
  events: text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .flatMap((e) => {
      const [start, end] = [e['edtf:inception'] ?? '', e['edtf:cessation'] ?? ''];
      if (!start && !end) return passOver('neither inception nor cessation');
      if (!e['wof:name']) return passOver('no name');
      const when = start && end ? { start, end } : { date: `${start}/${end}` };
      return { id: String(e['wof:id']), ...when, title: plain(e['wof:name']) };
    }),
});

/** The 1,000 deadliest, as exact as known, from the year to the second, in UTC; years are counted without a year 0. */
export function earthquakes(text, { passOver }) {
  const all = tsv(text).filter(({ DEATHS }) => DEATHS || passOver('deaths are not known').length);
  all.sort((a, b) => b.DEATHS - a.DEATHS);
  all.slice(1000).forEach(() => passOver('not among the 1,000 deadliest'));
  const deadliest = all.slice(0, 1000).sort((a, b) => a.YEAR - b.YEAR || a.MONTH - b.MONTH || a.DAY - b.DAY);
  const time = ({ HOUR, MINUTE, SECOND }) => {
    const parts = [HOUR, MINUTE, MINUTE && SECOND.replace(/\.0+$/, '').replace(/^\./, '0.')].filter(Boolean);
    return parts.length ? `${parts.map((part) => part.replace(/^(?=\d(\.|$))/, '0')).join(':')}Z` : undefined;
  };
  return {
    title: 'The deadliest earthquakes',
    lang: 'en',
    events: deadliest.map((e) => ({
      date: fromParts(e.YEAR, e.MONTH, e.DAY, time(e)),
      title: e.LOCATION_NAME.replace(/\s+/g, ' '),
      importance: Math.round(Math.log10(e.DEATHS) * 15) / 100,
    })),
  };
}

/** An end of a life: `c.1596`, `?1723`, `1723 or 4`, `1850s`, `after 1850`. */
function lifeDate(text, century = '') {
  const [, sign, y, or, decade] = /^(c\.|\?|\?c\.|after )?\s*(\d{2,4})(?: or (\d{1,4})|(s))?$/.exec(text.trim()) ?? [];
  if (!y || (y.length < 4 && !century)) return undefined;
  const whole = century.slice(0, 4 - y.length) + y;
  if (sign === 'after ') return `[${whole}..]`;
  if (or) return `[${whole},${whole.slice(0, 4 - or.length)}${or}]`;
  return (decade ? `${whole.slice(0, 3)}X` : whole) + ({ 'c.': '~', '?': '?', '?c.': '%' }[sign] ?? '');
}

/** The first 500 with years of birth and death, dated by the words of the catalogue if they can be read. */
export function artists(text, { passOver, change }) {
  const all = csv(text).filter(
    (e) => (e.yearOfBirth && e.yearOfDeath) || passOver('no year of birth or of death').length,
  );
  all.slice(500).forEach(() => passOver('later in the file than the first 500'));
  return {
    title: 'Artists in the Tate',
    lang: 'en',
    events: all.slice(0, 500).map(({ name, dates, yearOfBirth, yearOfDeath }) => {
      const [from, to] = dates.replace(/^(active|exhibited|born) /, '').split(/\s*–\s*/);
      const [start, end] = [lifeDate(from), to && lifeDate(to, yearOfDeath)];
      const isPlain = /^\d{4}\s*–\s*\d{4}$/.test(dates);
      if (!start || !end) change(`dates that cannot be read: the years of birth and death instead`);
      const when = start && end ? { start, end } : { start: year(yearOfBirth), end: year(yearOfDeath) };
      return { ...when, ...(!isPlain && dates && { displayDate: dates }), title: name };
    }),
  };
}

/** Instants and intervals, or else lives; people without a date of death are alive. */
export const historical = (text, { title, passOver }) => ({
  title,
  lang: 'en',
  events: csv(text).flatMap((e) => {
    const isLife = !e.hdate;
    const [first, last] = isLife ? [e.hdate_birth, e.hdate_death] : [e.hdate, e.hdate_end];
    const isOpen = last === 'ongoing' || (isLife && !last);
    const [start, end] = [spoken(first), isOpen ? '..' : last ? spoken(last) : undefined];
    if (!start) return passOver(first ? `a date that cannot be read: “${first}”` : 'no date');
    if (last && !end) return passOver(`an end that cannot be read: “${last}”`);
    const description = e.description === e.label ? undefined : e.description;
    return known({ ...(end ? { start, end } : { date: start }), title: plain(e.label), description, color: e.colour });
  }),
});

/** Lives, each in the lane of its surname. People without a record of death are alive. */
export function family(text, { title, passOver }) {
  const people = text.split(/\r?\n(?=0 )/).filter((record) => /^0 @\w+@ INDI/.test(record));
  const field = (record, path) => {
    const [tag, sub] = path.split(' ');
    const part = record.split(/\r?\n(?=1 )/).find((line) => line.startsWith(`1 ${tag}`));
    return sub ? new RegExp(`^2 ${sub} (.*)$`, 'm').exec(part ?? '')?.[1] : part;
  };
  const events = people.flatMap((person) => {
    const [birth, death] = [field(person, 'BIRT DATE'), field(person, 'DEAT DATE')];
    if (!birth && !death) return passOver('neither birth nor death has a date');
    const [start, end] = [birth ? spoken(birth) : '', death ? spoken(death) : field(person, 'DEAT') ? '' : '..'];
    const name = field(person, 'NAME').split(/\r?\n/)[0].slice(7).replaceAll('/', '');
    const when = start && end ? { start, end } : { date: `${start}/${end}` };
    return known({ ...when, title: plain(name), lane: field(person, 'NAME SURN') });
  });
  return { title, lang: 'en', events };
}
