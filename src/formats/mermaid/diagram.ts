/** A line of a diagram, trimmed. */
export interface DiagramLine {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A diagram of Mermaid that has times. */
export interface Diagram {
  readonly kind: 'timeline' | 'gantt';
  readonly lines: readonly DiagramLine[];
}

/** The first line of a diagram, also within a Markdown fence, or after front matter and directives about its looks. */
export const DIAGRAM =
  /^(?:---[^\n]*\n(?:(?!---)[^\n]*\n){0,50}---[^\n]*\n)?(?:\s*%%\{[^%]*\}%%[^\n]*\n|\s*%%[^\n]*\n|\s*```mermaid[^\n]*\n)*\s*(timeline(?: +(?:LR|TD))?|gantt)[ \t]*\r?(?:\n|$)/;
/** A fence of Markdown round a diagram. */
const FENCE = /^\s*```\s*mermaid\b/;
/** A directive may have many lines. */
const HEAD = 200;
/** Lines about its looks, and for screen readers. */
const LEFT_OUT = /^(?:%%|```|acc(?:Title|Descr)\b)/;

const kindOf = (body: readonly string[]): string | undefined =>
  DIAGRAM.exec(`${body.slice(0, HEAD).join('\n')}\n`)?.[1];

/**
 * The diagram that is the whole of a text, else the first that is in a fence of Markdown; undefined if there is none.
 *
 * @param first the number of its first line
 */
export function diagramIn(body: readonly string[], first: number): Diagram | undefined {
  const kind = kindOf(body);
  if (kind === undefined) {
    const from = body.findIndex((text, i) => FENCE.test(text) && kindOf(body.slice(i, i + HEAD)) !== undefined);
    return from > 0 ? diagramIn(body.slice(from), first + from) : undefined;
  }
  const all = body.map((text, index) => ({ text: text.trim(), line: first + index }));
  const begin = all.findIndex(({ text }) => text === kind);
  const end = all.findIndex(({ text }, index) => index > begin && text.startsWith('```'));
  const lines = all.slice(begin + 1, end < 0 ? undefined : end);
  return {
    kind: kind === 'gantt' ? 'gantt' : 'timeline',
    lines: lines.filter(({ text }) => text !== '' && !LEFT_OUT.test(text)),
  };
}
