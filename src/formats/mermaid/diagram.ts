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

/** The first line of a diagram, also within a Markdown fence, or after front matter. */
export const DIAGRAM =
  /^(?:---[^\n]*\n(?:(?!---)[^\n]*\n){0,50}---[^\n]*\n)?(?:\s*%%[^\n]*\n|\s*```mermaid[^\n]*\n)*\s*(timeline(?: +(?:LR|TD))?|gantt)[ \t]*\r?(?:\n|$)/;
/** Lines about its looks, and for screen readers. */
const LEFT_OUT = /^(?:%%|```|acc(?:Title|Descr)\b)/;

/**
 * The diagram that is the whole of a text; undefined if it is none.
 *
 * @param first the number of its first line
 */
export function diagramIn(body: readonly string[], first: number): Diagram | undefined {
  const kind = DIAGRAM.exec(`${body.slice(0, 20).join('\n')}\n`)?.[1];
  if (kind === undefined) return undefined;
  const all = body.map((text, index) => ({ text: text.trim(), line: first + index }));
  const begin = all.findIndex(({ text }) => text === kind);
  const end = all.findIndex(({ text }, index) => index > begin && text.startsWith('```'));
  const lines = all.slice(begin + 1, end < 0 ? undefined : end);
  return {
    kind: kind === 'gantt' ? 'gantt' : 'timeline',
    lines: lines.filter(({ text }) => text !== '' && !LEFT_OUT.test(text)),
  };
}
