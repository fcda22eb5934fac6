import type { Resting } from '../../rest.js';
import type { Issue } from '../../warnings.js';
import type { Parsed } from '../parsed.js';
import { isJson } from './is-json.js';
import { literalAsJson } from './js-literal.js';
import { mendJson } from './mend-json.js';
import { valuesIn } from './values-in.js';

/** JSON in place of a text that is not quite JSON. */
interface Replacement {
  readonly json: string;
  readonly issues: readonly Issue[];
  /** The list of which records were left out, as a JSON Pointer, and their places in it. */
  readonly list: string;
  readonly lost: readonly number[];
}

const LONGEST_LITERAL = 1e6;

/**
 * The JSON of a text that was to be JSON: of a literal of JavaScript, with commas before brackets, comments, or keys
 * without quotes; or of several values one after another; else what is left without its mistakes. Undefined if there is no hope.
 *
 * @param name the name of the file, for messages
 */
export function* mendedJson(text: string, name: string): Resting<Replacement | undefined> {
  // People do not write longer ones, and it is read without rests.
  const literal = text.length > LONGEST_LITERAL ? text : literalAsJson(text);
  if (literal !== text && isJson(literal)) {
    const message = `${name} is not JSON as programs read it (commas before brackets, comments, NaN, curly quotes or names without quotes); it is read all the same`;
    const issue: Issue = { severity: 'warning', code: 'not-json', path: name, message, record: undefined };
    return { json: literal, issues: [issue], list: '', lost: [] };
  }
  const values = yield* valuesIn(text);
  if (values) {
    const message = `${name} is not one value of JSON, but ${String(values.length)} one after another; they are read as a list`;
    const issue: Issue = { severity: 'warning', code: 'not-json', path: name, message, record: undefined };
    return { json: `[${values.join()}]`, issues: [issue], list: '', lost: [] };
  }
  const mended = yield* mendJson(text);
  if (!mended || !isJson(mended.json)) return undefined;
  const issues = mended.mistakes.map(({ place, done }): Issue => {
    const message = `${name} is not valid JSON: ${place}; ${done}`;
    const path = place.startsWith('line') ? place : name;
    // Nothing is lost by a comma.
    const severity = done === 'a comma is missing there' ? 'warning' : 'error';
    return { severity, code: 'invalid-json', path, message, record: undefined };
  });
  return { ...mended, issues };
}

/** What was read of it, with the mistakes, and with the places that records have in the given text. */
export function asMended<Result extends Parsed>(parsed: Result, { issues, list, lost }: Replacement): Result {
  const { locate = (issue: Issue) => issue } = parsed;
  const place = placer(list, lost);
  return { ...parsed, issues: [...issues, ...parsed.issues.map(place)], locate: (issue) => place(locate(issue)) };
}

/** Counts the records that were left out, in the paths of issues: `/events/3/start`. */
function placer(list: string, lost: readonly number[]): (issue: Issue) => Issue {
  if (lost.length === 0) return (issue) => issue;
  // A list that is the whole text is the `events` of a document of ours.
  const heads = list === '' ? ['/events/', '/'] : [`${list}/`];
  return (issue) => {
    const head = heads.find((own) => issue.path.startsWith(own)) ?? '';
    const [index = ''] = /^\d+/.exec(issue.path.slice(head.length)) ?? [];
    if (head === '' || index === '') return issue;
    const real = lost.reduce((own, gone) => (gone <= own ? own + 1 : own), Number(index));
    return { ...issue, path: `${head}${String(real)}${issue.path.slice(head.length + index.length)}` };
  };
}
