import type { Speech } from '../dates/speech.js';
import type { Block } from './blocks.js';
import { datedHeading } from './dated.js';

/** A line that is wholly in bold or italic type. */
const STRESSED = /^(\*\*|__|\*|_)(?![\s*_])([^*_]{1,200})\1:?$/;
/** Below all headings that are marked as such. */
const LEVEL = 7;
/** One such line may be a remark. */
const FEWEST = 2;

/** Takes lines that are wholly in bold or italic type and have a date, `**1772 — Invasion**`, for the headings that they look like. */
export function withStressedHeadings(blocks: readonly Block[], speech: Speech): readonly Block[] {
  const headings = new Map<Block, Block>();
  for (const block of blocks) {
    const text = block.kind === 'words' && !/^\s/.test(block.raw) ? STRESSED.exec(block.text)?.[2] : undefined;
    if (text !== undefined && datedHeading(text, speech).when)
      headings.set(block, { kind: 'heading', level: LEVEL, text, line: block.line, raw: block.raw });
  }
  return headings.size < FEWEST ? blocks : blocks.map((block) => headings.get(block) ?? block);
}
