/** The line of a text, from 1, for the path of an issue; undefined if there is none. */
export function lineOf(path: string, text: string): number | undefined {
  const line = /^line (\d+)\b/.exec(path)?.[1];
  if (line !== undefined) return Number(line);
  if (!path.startsWith('/')) return undefined;
  const keys = path.slice(1).split('/').map(unescaped);
  // An array is a document with only events.
  if (keys[0] === 'events' && text.trimStart().startsWith('[')) keys.shift();
  const at = placeInJson(keys, text);
  return at === undefined ? undefined : text.slice(0, at).split('\n').length;
}

/** The offset in a JSON text at which the value of a pointer begins, or the last one on the path that exists. */
function placeInJson(keys: readonly string[], text: string): number | undefined {
  const open: { key: string | number }[] = [];
  let found: { readonly at: number; readonly depth: number } | undefined;
  let last = '';
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    const inside = open.at(-1);
    if (token === ':' && inside) inside.key = last;
    else if (token === ',' && inside) inside.key = typeof inside.key === 'number' ? inside.key + 1 : '';
    else if (token === ']' || token === '}') open.pop();
    else {
      const isOnTheWay = open.length <= keys.length && open.every(({ key }, depth) => String(key) === keys[depth]);
      if (isOnTheWay && (!found || open.length > found.depth)) found = { at: index, depth: open.length };
      if (token === '[') open.push({ key: 0 });
      else if (token === '{') open.push({ key: '' });
      else if (token.startsWith('"')) last = named(token);
    }
  }
  return found && found.depth > 0 ? found.at : undefined;
}

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;

const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

/** The text between quotes. */
function named(token: string): string {
  try {
    return JSON.parse(token) as string;
  } catch {
    return token.slice(1, -1);
  }
}
