import { parseArgs } from 'node:util';
import { isZone } from '../time/zone.js';
import { endOfDate } from './formats.js';
import { Misuse, oneOf } from './misuse.js';

/** An option of a command: its type, its short name, its check, and its help. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** The name of its value in the help. */
  readonly value?: string;
  readonly help: string;
  /** Says what is expected; undefined if the value is valid. */
  readonly complaint?: (value: string) => string | undefined;
}

export type Options = Readonly<Record<string, Option>>;

/** The given values, by the names of the options. */
export type Values<T extends Options> = {
  readonly [K in keyof T]?: (T[K]['type'] extends 'boolean' ? boolean : string) | undefined;
};

export interface Arguments<T extends Options> {
  readonly files: readonly string[];
  readonly values: Values<T>;
}

/** An option with a fixed set of values. */
export const choice = (choices: readonly string[], help: string): Option & { readonly type: 'string' } => ({
  type: 'string',
  value: choices.join('|'),
  help,
  complaint: (value) => (choices.includes(value) ? undefined : oneOf(choices)),
});

/** An option that is a number of px within `[least, most]`. */
export const pixels = (least: number, most: number, help: string): Option & { readonly type: 'string' } => ({
  type: 'string',
  value: 'PX',
  help,
  complaint: (value) =>
    /^\d+(\.\d+)?$/.test(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `a number of px from ${String(least)} to ${String(most)}`,
});

/** An option that is a language tag. */
export const language = (help: string): Option & { readonly type: 'string' } => ({
  type: 'string',
  value: 'TAG',
  help,
  complaint: (value) => (isTag(value) ? undefined : 'a BCP 47 tag of a language, such as en-GB'),
});

/** An option that is a time zone. */
export const zone = (help: string): Option & { readonly type: 'string' } => ({
  type: 'string',
  value: 'ZONE',
  help,
  complaint: (value) => (isZone(value) ? undefined : 'an IANA time zone, such as Asia/Seoul'),
});

/** An option that is a day, a month or a year, of which the end counts. */
export const day = (help: string): Option & { readonly type: 'string' } => ({
  type: 'string',
  value: 'DATE',
  help,
  complaint: (value) => (endOfDate(value) === undefined ? 'a date such as 2030, 2030-06 or 2030-06-30' : undefined),
});

/**
 * Reads the arguments of a command.
 *
 * @throws Misuse that says what was given and what is expected
 */
export function readArguments<T extends Options>(args: readonly string[], options: T): Arguments<T> {
  const { positionals, values } = parsed(args, options);
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string') continue;
    const expected = value === '' ? 'a value' : options[name]?.complaint?.(value);
    if (expected !== undefined) throw new Misuse(`--${name}: got "${value}", expected ${expected}`);
  }
  return { files: positionals, values: values as Values<T> };
}

function parsed(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    const unknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && /'(-[^']*)'/.exec(message)?.[1];
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new Misuse(
      unknown ? `unknown option ${unknown}; expected ${oneOf(names)}` : message.replace(/\s*\n\s*/g, ' '),
      { cause: error },
    );
  }
}

function isTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length > 0;
  } catch {
    return false;
  }
}
