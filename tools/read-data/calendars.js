// Holidays and matches.
import { dayBefore, dayFirst } from './dates.js';
import { known } from './texts.js';

/** Local times of Qatar. The matches of a group are a lane, and then those of each round. */
export function matches(text) {
  const score = ({ et, ft, p }) => `${(et ?? ft).join('–')}${p ? ` (${p.join('–')} pen.)` : ''}`;
  const all = JSON.parse(text).matches;
  return {
    title: 'World Cup 2022',
    lang: 'en',
    timeZone: 'Asia/Qatar',
    lanes: [...new Set(all.map((match) => match.group ?? match.round))].map((id) => ({ id })),
    events: all.map((match) => ({
      date: `${match.date}T${match.time}+03:00`,
      title: `${match.team1} – ${match.team2}`,
      lane: match.group ?? match.round,
      data: { score: score(match.score), round: match.round, ground: match.ground },
    })),
  };
}

/**
 * The texts of the source are translation keys: `bank_holidays.good_friday`, `common.nations.northern-ireland_slug`.
 */
export function bankHolidays(text) {
  const words = (key) => {
    const name = key.split('.').at(-1).replace('_slug', '').replace(/[_-]/g, ' ');
    return name.replace(/\b(?!and)[a-z]/g, (letter) => letter.toUpperCase());
  };
  const events = Object.entries(JSON.parse(text).divisions).flatMap(([division, years]) =>
    Object.values(years)
      .filter(Array.isArray)
      .flat()
      .map(({ title, date, notes }) =>
        known({
          date: dayFirst(date),
          title: words(title),
          lane: words(division),
          data: notes && { notes: words(notes) },
        }),
      ),
  );
  return { title: 'Bank holidays', lang: 'en', timeZone: 'Europe/London', events };
}

/** Lines with a day and a name, in Hebrew with vowel points. */
export const hebrew = (text) => ({
  title: 'לוח השנה העברי',
  lang: 'he',
  events: text
    .trim()
    .split('\n')
    .map((line) => ({ date: line.slice(0, 10), title: line.slice(11).trim() })),
});

/** Each country is a lane, in its language. Holidays that begin at sunset are on the day that they are named by. */
export const holidays = (text) => ({
  title: 'Holidays',
  events: JSON.parse(text).map(({ country, lang, date, start, end, name }) => {
    const first = date.slice(0, 10);
    const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
    const after = new Date(Date.parse(`${first}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    const when = days > 1 ? { start: first, end: dayBefore(after) } : { date: first };
    return { ...when, title: name, lane: country, lang };
  }),
});
