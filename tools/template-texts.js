import MagicString from 'magic-string';

/**
 * A Rollup plugin that removes `String()` from values in templates, which convert them anyway. It is in the source for
 * clarity.
 */
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

/** A tag function may inspect its values, so these are left unchanged. */
function* texts(node, isTagged = false) {
  if (node.type === 'TemplateLiteral' && !isTagged)
    for (const one of node.expressions)
      if (one.type === 'CallExpression' && one.callee.name === 'String' && one.arguments.length === 1) yield one;
  for (const child of Object.values(node).flat())
    if (typeof child?.type === 'string') yield* texts(child, node.type === 'TaggedTemplateExpression');
}
