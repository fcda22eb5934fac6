import type { TimelineDocument, TimelineEvent } from '../../model/document.js';
import type { Issue } from '../../warnings.js';
import type { Parsed } from '../parsed.js';
import type { JsonLines } from './json-lines.js';

/** A list of events alone is a document too. What is neither is handed on, for the check to say what it is. */
export const parsedOfValue = (value: unknown): Parsed => ({
  document: (Array.isArray(value) ? { events: value as TimelineEvent[] } : value) as TimelineDocument,
  issues: [],
});

/** One event a line. */
export function parsedOfLines({ values, lines, issues }: JsonLines): Parsed {
  const locate = (issue: Issue): Issue => {
    const [, index, rest = ''] = /^\/events\/(\d+)(.*)$/.exec(issue.path) ?? [];
    const line = lines[Number(index)];
    return line === undefined
      ? issue
      : { ...issue, path: `line ${String(line)}${rest === '' ? '' : `, ${rest.slice(1)}`}` };
  };
  return { document: { events: values as TimelineEvent[] }, issues, locate };
}
