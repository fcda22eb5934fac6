import type { TimelineDocument, TimelineEvent } from '../model/document.js';
import { Issues, type Issue } from '../warnings.js';
import { unreadable } from './draft.js';
import { readJson } from './read-json.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { textOf } from './text-of.js';

/**
 * Reads a document of ours, an array of its events, or one event a line (NDJSON). A syntax error becomes an issue with its line
 * and column; it never throws. What is in the document is checked where it is shown.
 */
export function parse(input: FormatInput, { name = 'the text' }: ParseOptions = {}): Parsed {
  const text = textOf(input);
  const json = readJson(text);
  if (json.problem === undefined) return { document: documentOf(json.value), issues: [] };
  return isLines(text) ? parseLines(text) : unreadable('invalid-json', name, json.problem, text);
}

/** Whether a text is one value of JSON a line: the first two are, or the only one is cut off after a whole one. */
export function isLines(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 50).filter((line) => line.trim() !== '');
  return isObject(first) && /^\s*\{/.test(second);
}

function parseLines(text: string): Parsed {
  const issues = new Issues();
  const lines: number[] = [];
  const events = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const json = readJson(line);
    if (json.problem !== undefined) {
      issues.error('invalid-json', `line ${String(index + 1)}`, `the line ${json.problem}`, line.slice(0, 1000));
      return [];
    }
    lines.push(index + 1);
    return [json.value as TimelineEvent];
  });
  const locate = (issue: Issue): Issue => {
    const [, index, rest = ''] = /^\/events\/(\d+)(.*)$/.exec(issue.path) ?? [];
    const line = lines[Number(index)];
    return line === undefined
      ? issue
      : { ...issue, path: `line ${String(line)}${rest === '' ? '' : `, ${rest.slice(1)}`}` };
  };
  return { document: { events }, issues: issues.list, locate };
}

/** A list of events alone is a document too. What is neither is handed on, for the check to say what it is. */
const documentOf = (value: unknown): TimelineDocument =>
  (Array.isArray(value) ? { events: value as TimelineEvent[] } : value) as TimelineDocument;

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
