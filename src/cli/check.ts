import { lint } from '../model/lint.js';
import type { Issue } from '../warnings.js';
import { command, readRequest } from './command.js';
import { FileError } from './file-error.js';
import { EXIT, type ExitCode } from './io.js';
import { Misuse } from './misuse.js';
import { zone } from './options.js';
import { readTimeline, type Reading } from './read-timeline.js';
import { issueLine, summaryLine } from './say.js';

/** Reports the problems in files, with their places. */
export const check = command({
  name: 'check',
  usage: 'FILE…',
  summary: 'Says what is wrong with files, line by line, and what could be better.',
  details: [
    'Ends with 1 when a file has errors: records that cannot be shown. Warnings are of what is shown otherwise than it',
    'was meant; hints are of what is no fault, such as a midnight where only the day is known.',
  ].join('\n'),
  examples: ['events.csv', '--strict --no-hints data/*.json', '--json https://example.org/events.ics > issues.json'],
  options: {
    strict: { type: 'boolean', help: 'Warnings are errors too.' },
    'no-hints': { type: 'boolean', help: 'Says no hints.' },
    json: { type: 'boolean', help: 'Prints an array of issues for programs.' },
    'time-zone': zone('Zone of the times that have none of their own; default: what the file says, else UTC.'),
  },
  async run({ files, values }, io) {
    if (files.length === 0) throw new Misuse('no FILE: expected paths, URLs, or - for standard input');
    const found: (readonly object[])[] = [];
    let code: ExitCode = EXIT.ok;
    for (const file of files) {
      try {
        const reading = await readTimeline(file, { ...readRequest(values), timeZone: values['time-zone'] }, io);
        const hints = values['no-hints'] ? [] : lint(reading.document).map(reading.locate);
        if (values.json) found.push(issuesOf(reading, hints));
        else sayAll(reading, hints, io.out);
        if (isBad(reading, values.strict)) code = code || EXIT.bad;
      } catch (error) {
        // The other files can still be checked.
        if (!(error instanceof FileError)) throw error;
        io.err(`event-timeline check: ${error.message}\n`);
        code = EXIT.misuse;
      }
    }
    if (values.json) io.out(`${JSON.stringify(found.flat(), plain, 2)}\n`);
    return code;
  },
});

function sayAll(reading: Reading, hints: readonly Issue[], say: (line: string) => void): void {
  for (const issue of reading.issues) say(issueLine(reading.name, issue));
  for (const hint of hints) say(issueLine(reading.name, hint, 'hint'));
  say(summaryLine(reading, hints.length));
}

const isBad = ({ issues }: Reading, strict = false): boolean =>
  issues.some(({ severity }) => severity === 'error' || strict);

const issuesOf = ({ name, issues }: Reading, hints: readonly Issue[]): readonly object[] => [
  ...issues.map((issue) => ({ file: name, ...issue })),
  ...hints.map((hint) => ({ file: name, ...hint, severity: 'hint' })),
];

/** Traces have integers that JSON cannot represent. */
const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
