import { atOnce } from '../at-once.js';
import type { Resting } from '../rest.js';
import type { Issue } from '../warnings.js';
import { readSpokenDate } from './dates/spoken-date.js';
import { asEdtf } from './dates/written-edtf.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { valueInSlices } from './records.js';
import { unreadable } from './reading/draft.js';
import { formatOfValue } from './reading/json-shapes.js';
import { itemsOf } from './reading/read-json.js';
import { parsedOfValue } from './reading/own-events.js';
import { textOf } from './reading/text-of.js';
import { readYaml, type YamlText } from './yaml/documents.js';

/**
 * Reads YAML: a document of ours, or any list of records that have something like a date and a title, such as the data
 * files of Jekyll, Hugo and Eleventy. Several documents are one list. Never throws.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed => atOnce(wholeInSlices(input, options));

/** The same with rests. */
export function* wholeInSlices(input: FormatInput, options: ParseOptions): Resting<Parsed> {
  const { name = 'the text' } = options;
  const text = textOf(input);
  const yaml = yield* readYaml(text);
  const { value } = yaml;
  if (typeof value !== 'object' || value === null) {
    const [problem] = yaml.problems;
    const why = problem && ` (line ${String(problem.line)}: ${problem.message})`;
    return unreadable('not-yaml', name, `has no list or mapping of YAML${why ?? ''}`, text);
  }
  const parsed = isOwn(value) ? parsedOfValue(value, name) : yield* valueInSlices(value, text, options);
  const place = placer(yaml);
  const { locate = (issue: Issue) => issue } = parsed;
  return {
    ...parsed,
    issues: [...brokenParts(yaml), ...parsed.issues.map(place)],
    locate: (issue) => place(locate(issue)),
  };
}

/** Whether it is a document of ours, or a list of our events. One with other dates than EDTF is a list of records, which may have any. */
const isOwn = (value: object): boolean => formatOfValue(value) === 'json' && !datesOf(value).some(isSpoken);

const datesOf = (value: object): readonly unknown[] =>
  itemsOf('events' in value ? value.events : value).flatMap((event) => {
    const { date, start, end } = Object(event) as Readonly<Record<string, unknown>>;
    return [date, start, end];
  });

const isSpoken = (date: unknown): boolean =>
  typeof date === 'string' && asEdtf(date) !== date && readSpokenDate(date) !== undefined;

/** How many parts that are not YAML are named. One that is missing often spoils all after it. */
const MOST_NAMED = 20;

const brokenParts = ({ problems }: YamlText): readonly Issue[] =>
  problems.slice(0, MOST_NAMED).map(({ line, column, message }) => ({
    ...{ severity: 'error', code: 'invalid-yaml', path: `line ${String(line)}, column ${String(column)}` },
    ...{ message, record: undefined },
  }));

/** Says lines where issues name places in the value: `/events/3/date` is `line 12, date`. */
const placer =
  ({ value, lineOf }: YamlText) =>
  (issue: Issue): Issue => {
    const pointer = Array.isArray(value) ? issue.path.replace(/^\/events(?=\/)/, '') : issue.path;
    const line = pointer.startsWith('/') ? lineOf(pointer) : undefined;
    if (line === undefined) return issue;
    const field = /[^/\d][^/]*$/.exec(pointer)?.[0];
    return { ...issue, path: `line ${String(line)}${field === undefined ? '' : `, ${field}`}` };
  };
