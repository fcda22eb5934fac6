import type { TimelineDocument, TimelineEvent } from '../model/document.js';
import type { Issue } from '../warnings.js';
import { unreadable } from './reading/draft.js';
import { isJsonLines, readJsonLines } from './reading/json-lines.js';
import { readJson } from './reading/read-json.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { textOf } from './reading/text-of.js';

/**
 * Reads a document of ours, an array of its events, or one event a line (NDJSON). A syntax error becomes an issue with its line
 * and column; it never throws. What is in the document is checked where it is shown.
 */
export function parse(input: FormatInput, { name = 'the text' }: ParseOptions = {}): Parsed {
  const text = textOf(input);
  const json = readJson(text);
  if (json.problem === undefined) return { document: documentOf(json.value), issues: [] };
  return isJsonLines(text) ? parseLines(text) : unreadable('invalid-json', name, json.problem, text);
}

function parseLines(text: string): Parsed {
  const { values, lines, issues } = readJsonLines(text);
  const locate = (issue: Issue): Issue => {
    const [, index, rest = ''] = /^\/events\/(\d+)(.*)$/.exec(issue.path) ?? [];
    const line = lines[Number(index)];
    return line === undefined
      ? issue
      : { ...issue, path: `line ${String(line)}${rest === '' ? '' : `, ${rest.slice(1)}`}` };
  };
  return { document: { events: values as TimelineEvent[] }, issues, locate };
}

/** A list of events alone is a document too. What is neither is handed on, for the check to say what it is. */
const documentOf = (value: unknown): TimelineDocument =>
  (Array.isArray(value) ? { events: value as TimelineEvent[] } : value) as TimelineDocument;
