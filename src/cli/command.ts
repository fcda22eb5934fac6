import type { About } from './about.js';
import { helpOf } from './help.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { Misuse } from './misuse.js';
import { day, language, readArguments, type Arguments, type Options, type Values } from './options.js';
import type { ReadRequest } from './read-timeline.js';

export interface Command extends About {
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>;
}

/** The options of every command, for reading files. */
const READING = {
  format: {
    type: 'string',
    value: 'NAME',
    help: 'Format of the file: csv, ics, gedcom, …; default: recognised from its content.',
  },
  fields: {
    type: 'string',
    value: 'MAP',
    help: 'Columns or properties for fields: "date:releaseDate title:name".',
  },
  locale: language('Language of the dates in the file: is 3/4/2024 in March (en-US) or in April (en-GB)?'),
  'repeat-until': day('Where events that repeat for ever end; default: two years after their first time.'),
} as const satisfies Options;

const HELP = { help: { type: 'boolean', short: 'h', help: 'Prints this help.' } } as const satisfies Options;

/** Makes a command: adds the common options to its own. */
export function command<T extends Options>({
  options,
  run,
  ...about
}: Omit<About, 'options'> & {
  readonly options: T;
  readonly run: (args: Arguments<T & typeof READING>, io: Io) => Promise<ExitCode>;
}): Command {
  const all = { ...options, ...READING, ...HELP };
  const self: About = { ...about, options: all };
  return {
    ...self,
    run: async (args, io) => {
      const given = readArguments(args, all);
      if (!given.values.help) return run(given, io);
      io.out(helpOf(self));
      return EXIT.ok;
    },
  };
}

/** The options for reading files, as a request. */
export const readRequest = ({ format, fields, locale, ...values }: Values<typeof READING>): ReadRequest => ({
  ...{ format, fields, locale, repeatUntil: values['repeat-until'] },
});

/** The single file of a command that takes exactly one. */
export function onlyFile(files: readonly string[]): string {
  const [file] = files;
  if (file !== undefined && files.length === 1) return file;
  const got = files.length === 0 ? 'none' : `${String(files.length)}: ${files.join(', ')}`;
  throw new Misuse(`expected one FILE (a path, a URL, or - for standard input), got ${got}`);
}
