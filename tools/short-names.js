import MagicString from 'magic-string';

/**
 * A Rollup plugin that shortens the names of properties. Terser only shortens those of variables, since it cannot know
 * what else reads a property. It must run after TypeScript.
 *
 * @param find finds the short names by the long ones; called once, when they are needed
 */
export function shortNames(find) {
  let found;
  const names = () => (found ??= find());
  return {
    name: 'short-names',
    transform(code, id) {
      const isOurs = !id.includes('node_modules');
      const taken = new Set(names().values());
      const short = new MagicString(code);
      const ast = this.parse(code);
      for (const { name, start, end, shorthand } of properties(ast)) {
        const to = isOurs ? names().get(name) : undefined;
        if (to === undefined && taken.has(name))
          this.error(`expected "${name}" to be nobody’s, but it is used in ${id}`);
        if (to !== undefined) short.update(start, end, shorthand ? `${to}: ${name}` : to);
      }
      for (const { start, end, name } of isOurs ? privates(ast) : []) short.update(start, end, `#${name}`);
      return short.hasChanged() ? { code: short.toString(), map: short.generateMap({ hires: 'boundary' }) } : null;
    },
  };
}

const KEYED = new Set(['Property', 'PropertyDefinition', 'MethodDefinition']);

function* properties(node) {
  const key = node.type === 'MemberExpression' ? node.property : KEYED.has(node.type) ? node.key : undefined;
  if (key?.type === 'Identifier' && !node.computed) yield { ...key, shorthand: node.shorthand };
  // The value of a shorthand is at the same place as its key; with a default it contains more.
  for (const child of childrenOf(node)) if (child !== key || node.computed) yield* properties(child);
}

/**
 * Renames private members separately for each class, the most used first. Terser has one set of names for a whole file,
 * and soon runs out of single letters.
 */
function* privates(node) {
  if (node.type !== 'ClassBody') {
    for (const child of childrenOf(node)) yield* privates(child);
    return;
  }
  const found = [...privateNames(node)];
  const counts = new Map();
  for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranks = new Map([...counts].sort(([, m], [, n]) => n - m).map(([name], rank) => [name, rank]));
  for (const { name, ...place } of found) yield { ...place, name: `p${ranks.get(name)}` };
}

/** Includes those of nested classes, so that each still differs from the others. */
function* privateNames(node) {
  if (node.type === 'PrivateIdentifier') yield node;
  for (const child of childrenOf(node)) yield* privateNames(child);
}

const childrenOf = (node) =>
  Object.values(node)
    .flat()
    .filter((child) => typeof child?.type === 'string');
