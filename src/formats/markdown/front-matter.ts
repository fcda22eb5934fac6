import type { Resting } from '../../rest.js';
import { linesIn } from '../reading/lines-in.js';

/** The front matter of a text, its lines, and the number of the first. */
interface FrontMatter {
  readonly head: Readonly<Partial<Record<string, string>>>;
  readonly body: readonly string[];
  readonly first: number;
}

/** Reads `key: value` between two lines of three dashes, or `key = value` between two of three pluses; with rests. */
export function* frontMatter(text: string): Resting<FrontMatter> {
  const lines = yield* linesIn(text);
  const mark = lines[0]?.trim() ?? '';
  const end = mark === '---' || mark === '+++' ? lines.findIndex((line, i) => i > 0 && line.trim() === mark) : -1;
  if (end < 0) return { head: {}, body: lines, first: 1 };
  const pairs = lines.slice(1, end).flatMap((line) => {
    const [, key, value = ''] = /^(\w+)\s*[:=]\s*(.*)$/.exec(line) ?? [];
    return key === undefined ? [] : [[key, value.replace(/^(["'])(.*)\1$/, '$2')] as const];
  });
  // Two rules with text between them.
  if (pairs.length === 0 && lines.slice(1, end).some((line) => line.trim() !== ''))
    return { head: {}, body: lines, first: 1 };
  return { head: Object.fromEntries(pairs), body: lines.slice(end + 1), first: end + 2 };
}
