import type { Block } from './blocks.js';

/** `group Early Research #early`, `section Talks`: a group of older Markwhen, until `endGroup` or `endSection`. */
const OPEN = /^(?:group|section)(?= |$)/;
const CLOSE = /^end(?:Group|Section)$/;

/**
 * Makes headings of the groups of older Markwhen. After the end of a group, the heading of the one around it, or one
 * without words, applies again. Lines of other texts may begin with these words; without an end, they are no groups.
 */
export function groupsAsHeadings(blocks: readonly Block[]): readonly Block[] {
  const isClose = ({ kind, raw }: Block): boolean => kind === 'words' && CLOSE.test(raw.trim());
  if (!blocks.some(isClose)) return blocks;
  const open: string[] = [];
  return blocks.map((block) => {
    const isOpen = block.kind === 'words' && OPEN.test(block.raw.trim());
    if (!isOpen && !isClose(block)) return block;
    if (isOpen) open.push(nameOf(block.raw));
    else open.pop();
    return { kind: 'heading', level: 2, text: open.at(-1) ?? '', line: block.line, raw: block.raw };
  });
}

/** The words after the first one, without the tags at their end. */
function nameOf(line: string): string {
  const words = line.trim().split(/\s+/).slice(1);
  const end = words.findLastIndex((word) => !word.startsWith('#')) + 1;
  return words.slice(0, end).join(' ').replace(/:$/, '');
}
