/** A script that the page itself has: one without an address, whose type is JavaScript or JSON. */
const SCRIPT = /<script\b([^<>]{0,2000})>/gi;
const ELSEWHERE = /\bsrc\s*=/i;
const TYPE = /\btype\s*=\s*["']?\s*([\w/+.-]+)/i;
const IS_READ = /^(?:module|babel|(?:text|application)\/(?:x-)?(?:java|ecma|babel)script|application\/json)$/i;

/** The programs in the scripts of a page, one after another; empty if it has none. The page is only searched. */
export function scriptsOfPage(html: string): string {
  const scripts: string[] = [];
  const closing = /<\/script/gi;
  SCRIPT.lastIndex = 0;
  for (let tag = SCRIPT.exec(html); tag; tag = SCRIPT.exec(html)) {
    const [, attributes = ''] = tag;
    closing.lastIndex = SCRIPT.lastIndex;
    const end = closing.exec(html)?.index ?? html.length;
    const type = TYPE.exec(attributes)?.[1] ?? 'module';
    if (!ELSEWHERE.test(attributes) && IS_READ.test(type)) scripts.push(html.slice(SCRIPT.lastIndex, end));
    SCRIPT.lastIndex = end;
  }
  return scripts.join('\n');
}
