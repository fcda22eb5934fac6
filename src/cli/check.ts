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
  summary: 'Reports errors, warnings and hints for files, line by line.',
  details: [
    'Errors are records that cannot be shown; with any, the exit code is 1. Warnings are values that are shown',
    'differently from what was written. Hints point out probable mistakes, such as midnights where only days are known.',
  ].join('\n'),
  examples: ['events.csv', '--strict --no-hints data/*.json', '--json https://example.org/events.ics > issues.json'],
  options: {
    strict: { type: 'boolean', help: 'Exits with 1 for warnings, too.' },
    'no-hints': { type: 'boolean', help: 'Leaves out hints.' },
    json: { type: 'boolean', help: 'Prints the issues as a JSON array.' },
    'time-zone': zone('Zone of times without one; default: that of the file, else UTC.'),
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
