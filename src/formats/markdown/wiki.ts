/** Items of MediaWiki: `* 1861`, `** the same year`, `; 1861`, with what belongs to them after a colon. */
const ITEM = /^([*#:;]+)\s*(.*)$/;
/** The start of an item as only wikis have it: without a space (but not in bold type), or with their emphasis, link or template. */
const WIKI_ITEM = /^(?:[*;]+(?=\d{3,4}\b(?!.*\*))|[*;]+ ?(?=''|\[\[|\{\{))/;
/** How many lines decide. */
const LOOKED_AT = 200;

/** Whether a text is a page of a wiki such as Wikipedia: with a heading between equals signs, a table or such items. */
export const isWiki = (lines: readonly string[]): boolean =>
  lines.slice(0, LOOKED_AT).some((line) => headingOf(line) !== undefined || isTable(line) || WIKI_ITEM.test(line));

/** Whether a line begins a table of a wiki: `{| class="wikitable"`. */
const isTable = (line: string): boolean => /^\s*\{\|/.test(line);

/** The lines of a page of a wiki as Markdown, as many as before. References, pictures and categories are left out. */
export function wikiAsMarkdown(lines: readonly string[]): readonly string[] {
  const result: string[] = [];
  let depth = 0;
  /** The row of a table to which the next cells belong, and its line. */
  let row: { readonly cells: string[]; readonly line: number } | undefined;
  for (const [line, raw] of lines.entries()) {
    const text = withoutMarks(raw);
    result.push('');
    if (row) {
      if (/^\s*\|[-}]/.test(text)) row = /^\s*\|\}/.test(text) ? undefined : { cells: [], line: line + 1 };
      else row.cells.push(...cellsOf(text));
      if (row && row.cells.length > 0) result[row.line] = `| ${row.cells.join(' | ')} |`;
    } else if (isTable(text)) row = { cells: [], line: line + 1 };
    else {
      const [, marks, item] = ITEM.exec(text) ?? [];
      const term = result[line - 1];
      if (marks === undefined) result[line] = headingOf(text) ?? text;
      else if (!marks.endsWith(':')) result[line] = `${'  '.repeat((depth = marks.length) - 1)}- ${item!}`;
      else if (lines[line - 1]?.startsWith(';') === true) result[line - 1] = `${term!}: ${item!}`;
      else result[line] = `${'  '.repeat(depth)}${item!}`;
    }
  }
  return result;
}

/** A heading of a wiki, `== 19th century ==`, as one of Markdown. */
function headingOf(line: string): string | undefined {
  const [marks] = /^={2,6}(?!=)/.exec(line) ?? [];
  const text = line.trimEnd();
  if (marks === undefined || !text.endsWith(marks)) return undefined;
  const words = text.slice(marks.length, -marks.length).trim();
  return words === '' ? undefined : `${'#'.repeat(marks.length)} ${words}`;
}

/** The cells of a line of a table, `| 1861 || Peace`, `! scope="row" | 1861`; of a caption none. */
function cellsOf(line: string): readonly string[] {
  const [, mark, cells] = /^\s*([|!])(?!\+)(.*)$/.exec(line) ?? [];
  if (cells === undefined) return [];
  return cells
    .split(mark === '!' ? /!!|\|\|/ : '||')
    .map((cell) => cell.replace(/^[^|[\]]{0,200}=[^|[\]]{0,200}\|/, '').replace(/\[\[[^[\]|]*\|([^[\]|]*)\]\]/g, '$1'))
    .map((cell) => cell.replaceAll('|', '/').trim());
}

/** Templates that stand for characters or words; all others are left out. */
const TEMPLATES: readonly (readonly [template: RegExp, becomes: string])[] = [
  [/^(?:circa|ca?\.?)\|([^|]*).*$/i, 'c. $1'],
  [/^(?:circa|ca?\.?)$/i, 'c.'],
  [/^(?:snd|spnd|spaced en ?dash|spaced ndash)$/i, ' – '],
  [/^(?:ndash|en ?dash)$/i, '–'],
  [/^nbsp$/i, ' '],
  [/^(?:(?:start|end) )?date(?: and age)?\|(\d{1,4})\|(\d{1,2})\|(\d{1,2})\b.*$/i, '$1-$2-$3'],
  [/^(?:(?:start|end) )?date(?: and age)?\|(\d{1,4})\b.*$/i, '$1'],
  [/^(?:nowrap|nobr|small|abbr|lang\|[\w-]+)\|([^|]*).*$/i, '$1'],
];

/** How many templates may be within one another. */
const DEEPEST = 5;
/** With the links in its caption, of which there are few. No pattern looks further than that, so that the time is linear. */
const PICTURE = /\[\[(?:File|Image|Category):[^[\]]*(?:\[\[[^[\]]*\]\][^[\]]*){0,9}\]\]/gi;
/** `[https://example.org words]` */
const LINK = /(?<!\[)\[(https?:\/\/[^\s[\]]+) ([^[\]]+)\]/g;

function withoutMarks(line: string): string {
  let text = withoutReferences(line).replace(PICTURE, '');
  for (let depth = 0; depth < DEEPEST && text.includes('{{'); depth++)
    text = text.replace(/\{\{([^{}]*)\}\}/g, (_, inside: string) => meaningOf(inside.trim()));
  return text.replace(LINK, '[$2]($1)');
}

function withoutReferences(line: string): string {
  let text = '';
  let from = 0;
  for (let start = line.indexOf('<ref'); start >= 0; start = line.indexOf('<ref', from)) {
    const opened = line.indexOf('>', start);
    const end = line.charAt(opened - 1) === '/' ? opened : line.indexOf('</ref>', opened) + 5;
    if (opened < 0 || end <= start) break;
    text += line.slice(from, start);
    from = end + 1;
  }
  return text + line.slice(from);
}

function meaningOf(template: string): string {
  const found = TEMPLATES.find(([pattern]) => pattern.test(template));
  return found ? template.replace(...found) : '';
}
