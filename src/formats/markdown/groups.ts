import type { Block } from './blocks.js';

/** `group Early Research #early`, `section Talks`: a group of older Markwhen, until `endGroup` or `endSection`. */
const OPEN = /^(?:group|section)(?: +(.*?))?:?(?: +#\S+)*$/;
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
    const [whole, name = ''] = (block.kind === 'words' && OPEN.exec(block.raw.trim())) || [];
    if (whole === undefined && !isClose(block)) return block;
    if (whole === undefined) open.pop();
    else open.push(name);
    return { kind: 'heading', level: 2, text: open.at(-1) ?? '', line: block.line, raw: block.raw };
  });
}
