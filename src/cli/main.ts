import { readFile } from 'node:fs/promises';
import { check } from './check.js';
import { convert } from './convert.js';
import { FileError } from './file-error.js';
import { overview } from './help.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { Misuse, oneOf } from './misuse.js';
import { render } from './render.js';

const COMMANDS = [check, render, convert];

/** The program `event-timeline`: arguments and streams in, exit code out. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const command = COMMANDS.find((known) => known.name === name);
  const called = command ? `event-timeline ${name}` : 'event-timeline';
  try {
    if (command) return await command.run(rest, io);
    if (['-h', '--help', 'help'].includes(name)) io.out(overview(COMMANDS));
    else if (['-v', '--version'].includes(name)) io.out(`${await version()}\n`);
    else throw new Misuse(complaint(name));
    return EXIT.ok;
  } catch (error) {
    if (error instanceof Misuse) io.err(`${called}: ${error.message}\nSee ${called} --help\n`);
    else if (error instanceof FileError) io.err(`${called}: ${error.message}\n`);
    else throw error;
    return EXIT.misuse;
  }
}

function complaint(name: string): string {
  const expected = `expected ${oneOf(COMMANDS.map((command) => command.name))}`;
  return name === '' ? `no command; ${expected}` : `unknown command "${name}"; ${expected}`;
}

async function version(): Promise<string> {
  // The path is the same from src/cli and from dist/cli.
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
