// The links of a Markdown or MDX page, and the anchors that others can link to.

/** Without code, in which nothing is a link. */
const withoutCode = (text) =>
  text.replace(/^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2 *$/gm, blank).replace(/(`+)(?:(?!\1)[^\n])+\1/g, blank);

/** As many lines as before, so that line numbers stay the same. */
const blank = (match) => match.replace(/[^\n]/g, ' ');

/** @returns {{ target: string, line: number }[]} the targets of links and pictures, as written */
export function linksOf(text) {
  const bare = withoutCode(text);
  const patterns = [/\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g, /\s(?:href|src)="([^"]+)"/g];
  return patterns.flatMap((pattern) =>
    [...bare.matchAll(pattern)].map(({ 1: target, index }) => ({
      target,
      line: bare.slice(0, index).split('\n').length,
    })),
  );
}

/** @returns {Set<string>} the ids of the headings of a page, as GitHub and Storybook make them */
export function anchorsOf(text) {
  const anchors = new Set();
  // The text of a heading may contain code.
  const headings = text.replace(/^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2 *$/gm, '').matchAll(/^#{1,6} +(.+?) *#*$/gm);
  for (const { 1: heading } of headings) {
    const words = heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<[^>]+>|[`*]/g, '');
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let i = 1; anchors.has(anchor); i++) anchor = `${slug}-${i}`;
    anchors.add(anchor);
  }
  return anchors;
}
