import type { TimelineDocument, TimelineEvent } from '../../model/document.js';
import type { Issue } from '../../warnings.js';
import type { Parsed } from '../parsed.js';
import { unreadable } from './draft.js';
import type { JsonLines } from './json-lines.js';

/** A list of events is a document, too. An object that is neither is passed on, so that validation reports it. */
export const parsedOfValue = (value: unknown, name: string): Parsed =>
  typeof value === 'object' && value !== null
    ? {
        document: (Array.isArray(value) ? { events: value as TimelineEvent[] } : value) as TimelineDocument,
        issues: [],
      }
    : unreadable(
        'no-events',
        name,
        `has no events: expected an object or an array of events, found ${JSON.stringify(value).slice(0, 60)}`,
        JSON.stringify(value),
      );

/** One event per line. */
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
