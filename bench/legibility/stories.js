// Real timelines of up to 45 events, as documents of ours: those in `stories/data`, and where `../shared/data` is there, those
// of other projects. Years before Christ are counted in their files as people count, without a year 0.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const OWN = new URL('../../stories/data/', import.meta.url).pathname;
const SHARED = new URL('../../../shared/data/', import.meta.url).pathname;
const MOST = 45;

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const iso = (text) => {
  const [, sign, year, rest] = /^(-?)(\d+)(.*)$/.exec(String(text).trim()) ?? [];
  if (year === undefined) return undefined;
  const astronomical = sign ? 1 - Number(year) : Number(year);
  const digits = String(Math.abs(astronomical)).padStart(4, '0');
  const written = digits.length > 4 ? `Y${astronomical}` : `${astronomical < 0 ? '-' : ''}${digits}`;
  return written + (digits.length > 4 ? '' : rest.replace(' ', 'T'));
};
const event = (title, start, end, lane) => ({
  title: String(title || '?').trim() || '?',
  ...(end ? { start: iso(start), end: iso(end) } : { date: iso(start) }),
  ...(lane && { lane }),
});

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** “3 apr 1721”, “c. 485 BC”, “1857”: as far as this comparison needs it. */
function spoken(text = '') {
  const [, day, month, year, era] =
    /^(?:circa\S*|c\.)?\s*(?:(\d{1,2}) )?(?:([a-z]{3})[a-z]* )?(\d{1,4})\s*(bc)?$/i.exec(text.trim()) ?? [];
  if (!year) return undefined;
  const n = month && MONTHS.indexOf(month.toLowerCase()) + 1;
  const pad = (value) => String(value).padStart(2, '0');
  return `${era ? '-' : ''}${year}${n ? `-${pad(n)}${day ? `-${pad(day)}` : ''}` : ''}`;
}

function csv(path) {
  const rows = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) =>
      line.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '')),
    );
  const [names, ...records] = rows;
  return records.map((record) => Object.fromEntries(names.map((name, i) => [name, record[i]])));
}

const READERS = {
  storyteller: (path) => json(path).data.map((e) => event(e.content_text, e.start_date, e.end_date)),
  'd3-milestones': (path) =>
    json(path).map((e) => {
      const day = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(e.timestamp ?? '');
      return event(e.text ?? e.detail ?? e.title, day ? `${day[3]}-${day[2]}-${day[1]}` : (e.timestamp ?? e.year));
    }),
  'vis-timeline': (path) => {
    const items = json(path);
    return (items.items ?? items)
      .filter((e) => e.content)
      .map((e) => event(String(e.content).replace(/<[^>]*>/g, ' '), e.start, e.end));
  },
  timelinejs3: (path) => {
    const { events = [], timeline } = json(path);
    const two = (part) => (part ? String(part).padStart(2, '0') : undefined);
    const date = (d) => d && [d.year, two(d.month), d.month && two(d.day)].filter(Boolean).join('-');
    return (timeline ? [] : events).map((e) =>
      event((e.text?.headline ?? '').replace(/<[^>]*>/g, ' '), date(e.start_date), date(e.end_date)),
    );
  },
  historicaldate: (path) =>
    csv(path).flatMap((e) => {
      const start = spoken(e.hdate ?? e.hdate_birth);
      return start ? [event(e.label, start, spoken(e.hdate ? e.hdate_end : e.hdate_death))] : [];
    }),
};

export function stories() {
  const own = ['treaty', 'apollo', 'cosmos', 'cosmological', 'rome', 'public-art'].map((name) => ({
    name,
    events: json(join(OWN, `${name}.json`)).events,
  }));
  const others = Object.entries(READERS).flatMap(([folder, read]) => {
    const at = join(SHARED, folder);
    if (!existsSync(at)) {
      console.log(`${at} is not there: its stories are left out`);
      return [];
    }
    return readdirSync(at)
      .filter((file) => /\.(json|csv)$/.test(file) && !/parser_test|my-own|women_in_computing\.csv/.test(file))
      .map((file) => ({ name: `${folder}/${file.replace(/\.\w+$/, '')}`, events: read(join(at, file)) }));
  });
  const presidents = json(new URL('../node_modules/vega-datasets/data/monarchs.json', import.meta.url).pathname);
  const monarchs = presidents.map((e) => event(e.name, e.start, e.end));
  return [...own, ...others, { name: 'vega/monarchs', events: monarchs }].filter(
    ({ events }) => events.length > 1 && events.length <= MOST,
  );
}
