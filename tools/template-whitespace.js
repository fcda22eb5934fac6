import MagicString from 'magic-string';

/** How the text of a template is shortened, by its tag. */
const SHORTEN = { css: shortenCss, html: shortenHtml, svg: shortenHtml };

/** A Rollup plugin that removes comments and indentation from Lit templates. It must run after TypeScript. */
export function templateWhitespace() {
  return {
    name: 'template-whitespace',
    transform(code) {
      const short = new MagicString(code);
      for (const { tag, quasi } of /\b(css|html|svg)`/.test(code) ? templates(this.parse(code)) : [])
        for (const { start, end } of quasi.quasis)
          if (start < end) short.update(start, end, SHORTEN[tag.name](code.slice(start, end)));
      return short.hasChanged() ? { code: short.toString(), map: short.generateMap({ hires: 'boundary' }) } : null;
    },
  };
}

function* templates(node) {
  if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(SHORTEN, node.tag.name)) yield node;
  for (const child of Object.values(node).flat()) if (child?.type) yield* templates(child);
}

function shortenCss(text) {
  return (
    text
      .replace(outsideStrings(/\/\*[^]*?\*\//), '$1')
      .replace(outsideStrings(/\s+/), (_, string) => string ?? ' ')
      // A space before a colon, or around a plus, has a meaning; beside these characters it has none.
      .replace(outsideStrings(/ ?([{};,]) ?|(:) /), '$1$2$3')
      .replace(outsideStrings(/;(})/), '$1$2')
      .replace(outsideStrings(/(?<![\w.%-])0(?=\.\d)| (?=!important)/), '$1')
  );
}

/** The pattern outside of strings; a string is the first group. */
const outsideStrings = ({ source }) => new RegExp(`('[^']*'|"[^"]*")|${source}`, 'g');

/** Keeps a single space, so that words stay separate. Before `/>` an unquoted value would include the slash. */
function shortenHtml(text) {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ (\/?>)/g, '$1')
    .replace(/( [\w-]+=)"([\w-]+)"(?=[ >])/g, '$1$2');
}
