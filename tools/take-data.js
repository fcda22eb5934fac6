// Makes documents of ours from other people's files, for tests and stories:
// node tools/take-data.js [--data ../shared/data] [--monarchs bench/node_modules/vega-datasets/data/monarchs.json]
// Run once, and again when a reader changes. test/data/README.md says where the files come from and what is left out.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { readSource, SOURCES } from './read-data/sources.js';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../shared/data', import.meta.url)) },
    monarchs: {
      type: 'string',
      default: join(
        fileURLToPath(new URL('../bench', import.meta.url)),
        'node_modules/vega-datasets/data/monarchs.json',
      ),
    },
  },
});
const OUT = fileURLToPath(new URL('../test/data/timelines/', import.meta.url));
const OUT_MANY = fileURLToPath(new URL('../test/data/many/', import.meta.url));
const MOST_KILOBYTES = 120;
/** The length that git recommends for a subject, and the number of digits of a hash that it shows. */
const [SUBJECT, HASH] = [72, 7];

/** One event per line, up to the greatest length of a line. */
async function written({ events, lanes, eras, ...head }) {
  const list = (items) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const lists = Object.entries({ lanes, eras, events }).filter(([, items]) => items);
  const fields = [
    ...Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    ...lists.map(([name, items]) => `"${name}": ${list(items)}`),
  ];
  return format(`{\n${fields.join(',\n')}\n}`, { ...(await resolveConfig(OUT)), parser: 'json' });
}

const reasons = (counts, what) => [...counts].map(([reason, n]) => `, ${what} ${n}: ${reason}`).join('');

mkdirSync(OUT, { recursive: true });
let sum = 0;
for (const source of SOURCES.filter(({ copy }) => copy)) {
  const taken = readSource(source, source.options.isElsewhere ? dirname(options.monarchs) : options.data);
  if (!taken) {
    console.log(`${source.name}: ${source.file} is not there; what was written before stays`);
    continue;
  }
  const text = await written(taken.document);
  writeFileSync(join(OUT, `${source.name}.json`), text);
  const kilobytes = Buffer.byteLength(text) / 1024;
  sum += kilobytes;
  console.log(
    `${source.name}: ${taken.document.events.length} events, ${kilobytes.toFixed(0)} KB` +
      (kilobytes > MOST_KILOBYTES ? ' (!)' : '') +
      reasons(taken.passedOver, 'passed over') +
      reasons(taken.changed, 'changed'),
  );
}
console.log(`${sum.toFixed(0)} KB in all`);
takeMany();

/** Tables of very many rows remain tables. */
function takeMany() {
  const [commits, weaknesses] = ['gitlog-rails.tsv.gz', 'cisa-kev.json.gz'].map((file) => join(options.data, file));
  if (!existsSync(commits) || !existsSync(weaknesses)) return;
  mkdirSync(OUT_MANY, { recursive: true });
  writeFileSync(join(OUT_MANY, 'cisa-kev.json.gz'), readFileSync(weaknesses));
  const log = gzipSync(commitLog(gunzipSync(readFileSync(commits)).toString()), { level: 9 });
  writeFileSync(join(OUT_MANY, 'rails-commits.tsv.gz'), log);
  console.log(`rails-commits: ${(log.length / 1024).toFixed(0)} KB`);
}

/** The date of commits and their subjects, in the order of git. */
function commitLog(text) {
  const short = (subject) =>
    [...subject.replaceAll(/\b[0-9a-f]{40}\b/g, (hash) => hash.slice(0, HASH))].slice(0, SUBJECT).join('');
  const cell = (subject) => (subject.includes('"') ? `"${subject.replaceAll('"', '""')}"` : subject);
  const rows = text.trimEnd().split('\n').slice(1);
  const lines = rows.map((row) => {
    const [, , , date, , subject = ''] = row.split('\t');
    return `${date}\t${cell(short(subject))}`;
  });
  return ['date\tsubject', ...lines, ''].join('\n');
}
