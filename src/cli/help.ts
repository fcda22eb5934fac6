import type { About } from './about.js';
import type { Option } from './options.js';

/** The help of one command, from its table of options. */
export const helpOf = ({ name, usage, summary, details, examples, options }: About): string =>
  [
    `event-timeline ${name} ${usage}`,
    '',
    summary,
    ...(details === '' ? [] : ['', details]),
    '',
    'Options:',
    ...columns(Object.entries(options).map(([option, about]) => [written(option, about), about.help])),
    '',
    'Examples:',
    ...examples.map((example) => `  npx event-timeline ${name} ${example}`),
    '',
  ].join('\n');

/** The help that lists all commands. */
export const overview = (commands: readonly About[]): string =>
  [
    'event-timeline COMMAND FILE… [options]',
    '',
    'Checks, draws and converts files of events, as <event-timeline> reads them in a page.',
    '',
    'Commands:',
    ...columns(commands.map(({ name, usage, summary }) => [`${name} ${usage}`, summary])),
    '',
    'A FILE is a path, an http or https URL, or - for standard input; it may be gzipped. Its format is',
    'recognised: documents of event-timeline, CSV, iCalendar, JSON-LD, GEDCOM, TimelineJS, traces, and more.',
    '',
    'Options:',
    ...columns([
      ['-h, --help', 'Prints this help; after a command, the options of that.'],
      ['-v, --version', 'Prints the version.'],
    ]),
    '',
    'Exit codes: 0 success; 1 errors in the data; 2 invalid arguments, or a file could not be read or written.',
    '',
    'Examples:',
    ...commands.map(({ name, examples }) => `  npx event-timeline ${name} ${examples[0] ?? ''}`),
    '',
  ].join('\n');

const written = (name: string, { short, value }: Option): string =>
  `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

/** A left column wider than this has its explanation on the next line, in characters. */
const WIDEST = 28;

function columns(rows: readonly (readonly [left: string, right: string])[]): readonly string[] {
  const width = Math.min(WIDEST, Math.max(...rows.map(([left]) => left.length)));
  return rows.flatMap(([left, right]) =>
    left.length > width ? [`  ${left}`, `  ${' '.repeat(width)}  ${right}`] : [`  ${left.padEnd(width)}  ${right}`],
  );
}
