import { basename } from 'node:path';
import type { Issue } from '../warnings.js';
import type { Reading } from './read-timeline.js';

type Severity = Issue['severity'] | 'hint';

/**
 * An issue on one line, in the style of compilers: `FILE:line 5, column 2 (Year): error invalid-date: …`, and
 * `FILE:5:12: /events/3/date: error …` in JSON, which editors make a link of.
 */
export function issueLine(name: string, issue: Issue, word: Severity = issue.severity): string {
  const { code, path, message, line, column } = issue;
  const at = line === undefined ? '' : `${String(line)}:${String(column)}: `;
  const place = path === '' || path === name || path === basename(name) ? '' : `${path}:`;
  return oneLine(`${name}:${at}${place} ${word} ${code}: ${message}`);
}

/** The result for a file on one line: `FILE: 66 events, 1 left out, 3 hints, format csv`. */
export function summaryLine({ name, document, issues, format, ...reading }: Reading, hints = 0): string {
  const warnings = issues.filter(({ severity }) => severity === 'warning').length;
  const leftOut = reading.unread + reading.rejected;
  const parts = [
    document === null && leftOut === 0 ? 'could not be read' : count(reading.events - reading.rejected, 'event'),
    ...(leftOut > 0 ? [`${String(leftOut)} left out`] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(hints > 0 ? [count(hints, 'hint')] : []),
    ...(format === undefined ? [] : [`format ${format}`]),
  ];
  return oneLine(`${name}: ${parts.join(', ')}`);
}

const count = (n: number, thing: string): string => `${String(n)} ${thing}${n === 1 ? '' : 's'}`;

/**
 * Messages quote the file, which could contain control characters that move the cursor of a terminal or forge a line.
 */
const oneLine = (text: string): string => `${text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '\uFFFD')}\n`;
