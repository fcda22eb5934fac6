import MagicString from 'magic-string';

/** A Rollup plugin that leaves out `String()` around what a template makes a text of by itself: it is there for the reader of the source. */
export function templateTexts() {
  return {
    name: 'template-texts',
    renderChunk(code) {
      const short = new MagicString(code);
      for (const {
        start,
        end,
        arguments: [value],
      } of texts(this.parse(code))) {
        short.remove(start, value.start);
        short.remove(value.end, end);
      }
      return { code: short.toString(), map: short.generateMap({ hires: 'boundary' }) };
    },
  };
}

/** What a tag is given it may look at, and is left as it is. */
function* texts(node, isTagged = false) {
  if (node.type === 'TemplateLiteral' && !isTagged)
    for (const one of node.expressions)
      if (one.type === 'CallExpression' && one.callee.name === 'String' && one.arguments.length === 1) yield one;
  for (const child of Object.values(node).flat())
    if (typeof child?.type === 'string') yield* texts(child, node.type === 'TaggedTemplateExpression');
}
