// Software and its makers: releases, tags, commits, vulnerabilities, traces, conferences.
import { dayBefore, fromMicroseconds } from './dates.js';
import { beginning, csv, known, plain, tsv } from './texts.js';

const OPEN = '..';

/**
 * The phases between consecutive dates, for the dates that exist. Every phase except for the last ends when the next
 * begins.
 */
function phases(lane, title, steps, { passOver }) {
  const dated = steps.filter(([, from]) => from);
  return dated.slice(0, -1).flatMap(([phase, start], i) => {
    const next = dated[i + 1][1];
    if (next !== OPEN && next <= start) return passOver('a phase that is over when it begins');
    const end = next === OPEN ? OPEN : i === dated.length - 2 ? next : dayBefore(next);
    return { start, end, title: `${title} ${phase}`, lane, data: { phase } };
  });
}

/** Each release line of Node.js is a lane. */
export function nodeReleases(text, tell) {
  const lines = Object.entries(JSON.parse(text));
  return {
    title: 'Node.js releases',
    lang: 'en',
    lanes: lines.map(([id, { codename }]) => ({ id, ...(codename && { title: `${id} ${codename}` }) })),
    events: lines.flatMap(([id, { start, lts, maintenance, end }]) =>
      phases(
        id,
        id,
        [
          ['current', start],
          ['LTS', lts],
          ['maintenance', maintenance],
          ['', end],
        ],
        tell,
      ),
    ),
  };
}

/** The phase that ends at the date in a column. */
const UNTIL = {
  created: '',
  release: 'in development',
  eol: 'supported',
  'eol-server': 'server',
  'eol-lts': 'LTS',
  'eol-esm': 'ESM',
  'eol-elts': 'ELTS',
  'eol-legacy': 'legacy',
};

/** Each series is a lane. A series without a release is still in development. */
export function distribution(text, tell) {
  const series = csv(text).map((row) => ({ ...row, name: `${row.version} ${row.codename}`.trim() }));
  return {
    title: tell.title,
    lang: 'en',
    lanes: series.map(({ series: id, name }) => ({ id, title: name })),
    events: series.flatMap((row) => {
      const dates = Object.keys(UNTIL).flatMap((column) => (row[column] ? [[column, row[column]]] : []));
      const whole = row.release ? dates : [...dates, ['release', OPEN]];
      const steps = whole.map(([, date], i) => [UNTIL[whole[i + 1]?.[0]], date]);
      return phases(row.series, row.name, steps, tell);
    }),
  };
}

const VERSION = /v?(\d+)\.(\d+)\.(\d+)((?:\.\d+)?)(.*)$/;

/** The larger the change of a version, the more important it is. */
function importance(tag) {
  const [, , minor, patch, fourth, pre] = VERSION.exec(tag) ?? [];
  if (pre !== '') return 0.1;
  return patch !== '0' || fourth ? 0.3 : minor === '0' ? 0.9 : 0.6;
}

/** Tags in the order of their names, each in the lane of its package. */
export const tags = (text, { title }) => ({
  title,
  lang: 'en',
  events: tsv(text).map(({ tag, date }) =>
    known({ date, title: tag, lane: /^(.+)@/.exec(tag)?.[1], importance: importance(tag) }),
  ),
});

/** hash, author, date, subject; the authors are left out. */
export const commits = (text, { title }) => ({
  title,
  lang: 'en',
  events: text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([, , date, subject]) => ({ date, title: subject.trim() })),
});

/** The 400 that were added first, 287 of them on one day. */
export function weaknesses(text, { passOver }) {
  const all = JSON.parse(text).vulnerabilities.sort((a, b) => (a.dateAdded < b.dateAdded ? -1 : 1));
  all.slice(400).forEach(() => passOver('later than the first 400'));
  return {
    title: 'Known exploited vulnerabilities',
    lang: 'en',
    events: all.slice(0, 400).map((e) => ({
      ...{ start: e.dateAdded, end: e.dueDate, title: plain(e.vulnerabilityName) },
      ...{ description: beginning(e.shortDescription, 90), data: { vendor: e.vendorProject } },
    })),
  };
}

/** The 2,000 earliest: the stress case. Each is in the lane of its topic, and twice if it has two topics. */
export function conferences(text, { passOver }) {
  const all = JSON.parse(text).sort((a, b) => (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : 0));
  all.slice(2000).forEach(() => passOver('later than the first 2,000'));
  return {
    title: 'Conferences on technology',
    lang: 'en',
    events: all.slice(0, 2000).map(({ name, startDate: from, endDate: to, _file }) => ({
      ...{ date: from === to ? from : `${from}/${to}`, title: plain(name), lane: _file.split('/')[1] },
    })),
  };
}

/** Spans in microseconds. Client and server may share an id. */
export const trace = (text, { title }) => ({
  title,
  lang: 'en',
  events: JSON.parse(text).map(({ id, kind, name, timestamp, duration, localEndpoint, parentId }) => ({
    id: kind ? `${id}-${kind.toLowerCase()}` : id,
    start: fromMicroseconds(timestamp),
    end: fromMicroseconds(timestamp + duration),
    ...{ title: name, lane: localEndpoint.serviceName, data: known({ kind, parentId }) },
  })),
});
