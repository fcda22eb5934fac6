import type { TimelineDocument, TimelineEvent } from '../model/document.js';
import { Issues, type Issue } from '../warnings.js';
import { command, onlyFile, readRequest } from './command.js';
import { WRITERS, type Target } from './formats.js';
import { given } from './given.js';
import { EXIT } from './io.js';
import { Misuse, oneOf } from './misuse.js';
import { choice, language, zone } from './options.js';
import { readTimeline, recordsOf, type Reading } from './read-timeline.js';
import { issueLine, summaryLine } from './say.js';
import { writeOutput } from './write-output.js';

const TARGETS = Object.keys(WRITERS) as Target[];

/** Writes a file in another format. */
export const convert = command({
  name: 'convert',
  usage: 'FILE -o out.csv',
  summary: `Writes the events of a file in another format: ${oneOf(TARGETS)}.`,
  details: 'What the format cannot express is left out, and reported on standard error.',
  examples: ['timeline.ged -o events.csv', 'events.csv -o events.ics', '--to json https://example.org/events.ics'],
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', help: 'File to write; default: standard output.' },
    to: choice(TARGETS, 'Format to write; default: from the extension of the output.'),
    lang: language('Language of worded dates in JSON-LD; default: that of the document.'),
    'time-zone': zone('Zone of times without one; default: that of the file.'),
    strict: { type: 'boolean', help: 'Exits with 1 if there is any error or warning, or anything was left out.' },
  },
  async run({ files, values }, io) {
    const file = onlyFile(files);
    const target = (values.to as Target | undefined) ?? targetOf(values.output);
    const timeZone = values['time-zone'];
    const reading = await readTimeline(file, { ...readRequest(values), timeZone }, io);
    const { columns, name, locate } = reading;
    const document = withEvents(reading);
    const options = given({ timeZone, locale: values.lang });
    const written = document && (await WRITERS[target](document, options));
    const issues = new Issues();
    for (const issue of written?.issues ?? []) issues.add(locate(issue));
    // A record that no picture could show is still written, unless the writer reports that it left it out.
    const isKept = (issue: Issue): boolean => written !== null && !columns && reading.documentIssues.has(issue);
    for (const issue of reading.issues) issues.add(isKept(issue) ? { ...issue, severity: 'warning' } : issue);
    for (const issue of issues.list) io.err(issueLine(name, issue));
    const unwritten = written ? recordsOf(written.issues) : 0;
    const rejected = written && !columns ? unwritten : reading.rejected + unwritten;
    io.err(summaryLine({ ...reading, rejected, issues: issues.list }));
    if (!written) return EXIT.bad;
    await writeOutput(values.output, written.text, io);
    return values.strict && issues.list.length > 0 ? EXIT.bad : EXIT.ok;
  },
});

/** The document, with the events of its columns, if it has any, in time order. */
function withEvents({ document, columns, set }: Reading): TimelineDocument | null {
  if (!document || !columns || !set) return document;
  // Ids that we made up mean nothing to those who read the file.
  const own = ({ id: _, ...event }: TimelineEvent): TimelineEvent => event;
  const events = set.between(-Infinity, Infinity).map(({ event }) => (columns.id ? event : own(event)));
  return { ...set.document, events };
}

function targetOf(output: string | undefined): Target {
  const expected = `expected an ending of ${oneOf(TARGETS.map((name) => `.${name}`))}, or --to ${TARGETS.join('|')}`;
  if (output === undefined || output === '-') throw new Misuse(`no format to convert to: ${expected}`);
  const ending = /\.(\w+)$/.exec(output)?.[1]?.toLowerCase();
  const target = TARGETS.find((name) => name === ending);
  if (target) return target;
  const advice = ending === 'svg' ? '; for a picture: event-timeline render' : '';
  throw new Misuse(`-o: got "${output}", ${expected}${advice}`);
}
