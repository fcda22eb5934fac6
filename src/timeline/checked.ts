import { defaults } from './options.js';

const USUAL = defaults as unknown as Readonly<Record<string, unknown>>;
const THEMES: readonly unknown[] = ['light', 'dark'];

/**
 * Checks the numbers and the theme among options, and leaves out those that are undefined.
 *
 * @throws RangeError that says what was given and what is allowed
 */
export function checked<Options extends object>(options: Options): Options {
  const set = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of set) {
    if (typeof USUAL[name] === 'number' && name !== 'maxHeight') checkNumber(name, value);
    if (name === 'theme' && !THEMES.includes(value))
      throw new RangeError(`invalid theme: ${String(value)}; expected one of ${THEMES.join(', ')}`);
  }
  return Object.fromEntries(set) as Options;
}

/** @throws RangeError if the value of an option is not a finite number from 0 */
export function checkNumber(name: string, got: unknown): void {
  if (typeof got !== 'number' || !(got >= 0 && got < Infinity))
    throw new RangeError(
      `invalid ${name}: ${typeof got === 'string' ? `"${got}"` : String(got)}; expected a number from 0`,
    );
}
