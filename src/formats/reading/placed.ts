import type { Issue } from '../../warnings.js';
import type { FormatInput, Parsed } from '../parsed.js';
import { isJson } from './is-json.js';
import { literalAsJson } from './js-literal.js';
import { jsonPlaces } from './json-places.js';
import { textOf } from './text-of.js';
import { withoutCall } from './without-call.js';

/** The greatest length of a file in which places are looked for. */
const LONGEST = 1 << 23;

/**
 * The same result with the line and column of each issue, if the file is JSON. The file is looked through only if there
 * are issues.
 *
 * @param file gives the file when it is needed
 */
export function placed<Result extends Parsed>(parsed: Result, file: () => FormatInput): Result {
  const { issues, locate = (issue: Issue) => issue } = parsed;
  // After what was mended, brackets may be missing.
  if (issues.some(({ code }) => code === 'invalid-json')) return parsed;
  let places: ReturnType<typeof jsonPlaces> | undefined;
  const placesIn = (input: FormatInput): typeof places =>
    lengthOf(input) > LONGEST ? () => undefined : placesOf(textOf(input));
  const place = (issue: Issue): Issue => {
    if (!issue.path.startsWith('/')) return issue;
    places ??= placesIn(file());
    return { ...issue, ...places?.(issue.path) };
  };
  return { ...parsed, issues: issues.map(place), locate: (issue) => place(locate(issue)) };
}

/** Pages with linked data, and programs with more than a value, have places in JSON, too, but these are not theirs. */
const placesOf = (text: string): ReturnType<typeof jsonPlaces> =>
  isJson(literalAsJson(withoutCall(text.replace(/^\uFEFF/, '')))) ? jsonPlaces(text) : () => undefined;

const lengthOf = (input: FormatInput): number => (typeof input === 'string' ? input.length : input.byteLength);
