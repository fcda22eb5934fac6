import type { Resting } from '../../rest.js';
import { contentLine, type Property } from './property.js';

/** A component of an iCalendar file, from BEGIN to END. */
export interface Component {
  /** In capitals: `VEVENT`. */
  readonly name: string;
  /** The line of its BEGIN, from 1. */
  readonly line: number;
  /** The line after its last one. */
  endLine: number;
  readonly properties: Property[];
  readonly children: Component[];
}

/** Called for a line that cannot be read, and for a component without an end. */
export type Complaint = (code: string, line: number, message: string) => void;

/** Components that cannot contain each other. If one begins within another, an END is missing. */
const RANKS = new Map([
  ['VCALENDAR', 0],
  ...['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE'].map((name) => [name, 1] as const),
]);

/** An alarm within an event within a calendar is three levels deep. */
const DEEPEST = 20;

/** How many lines are read between two rests. */
const STEP = 512;

/** The components of a file, even if some of its lines are broken; with rests. */
export function* readComponents(lines: readonly string[], complain: Complaint): Resting<readonly Component[]> {
  const root: Component = { name: '', line: 1, endLine: lines.length + 1, properties: [], children: [] };
  const stack = [root];

  const close = (depth: number, line: number): void => {
    for (const open of stack.splice(depth)) open.endLine = line;
  };
  const begin = (name: string, line: number): void => {
    const rank = RANKS.get(name);
    const open = rank === undefined ? -1 : stack.findIndex((other) => (RANKS.get(other.name) ?? -1) >= rank);
    if (open > 0) {
      complain('unclosed-component', stack[open]!.line, `${stack[open]!.name} has no END`);
      close(open, line);
    }
    if (stack.length > DEEPEST) {
      complain('too-deep', line, `${name} is left out: it lies too deep`);
      return;
    }
    const component = { name, line, endLine: lines.length + 1, properties: [], children: [] };
    stack.at(-1)!.children.push(component);
    stack.push(component);
  };
  const end = (name: string, line: number): void => {
    const depth = stack.findLastIndex((open) => open.name === name);
    if (depth < 1) {
      complain('invalid-line', line, `END:${name} without its BEGIN`);
      return;
    }
    const unclosed = stack[depth + 1];
    if (unclosed) complain('unclosed-component', unclosed.line, `${unclosed.name} has no END`);
    close(depth, line + 1);
  };

  let count = 0;
  for (const { text, line } of unfold(lines)) {
    if (++count % STEP === 0) yield;
    const [, word = '', name = ''] = /^(BEGIN|END):(.*)$/i.exec(text) ?? [];
    const property = word === '' ? contentLine(text, line) : undefined;
    if (word !== '') (word.toUpperCase() === 'BEGIN' ? begin : end)(name.trim().toUpperCase(), line);
    else if (property) stack.at(-1)!.properties.push(property);
    else complain('invalid-line', line, `"${text.slice(0, 80)}" is no line of a calendar: expected NAME:value`);
  }
  if (stack.length > 1) complain('unclosed-component', stack.at(-1)!.line, `${stack.at(-1)!.name} has no END`);
  return root.children;
}

/** A long line continues in the next one, after a space. */
function* unfold(lines: readonly string[]): Generator<{ text: string; line: number }> {
  for (let i = 0; i < lines.length;) {
    const line = i + 1;
    const parts = [lines[i++] ?? ''];
    while (i < lines.length && /^[ \t]/.test(lines[i]!)) parts.push(lines[i++]!.slice(1));
    const text = parts.join('');
    if (text.trim() !== '') yield { text, line };
  }
}
