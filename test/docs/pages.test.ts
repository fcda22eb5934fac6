import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = readdirSync('docs')
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ name, text: readFileSync(join('docs', name), 'utf8') }));
const preview = readFileSync('.storybook/preview.ts', 'utf8');

describe.each(pages)('the page docs/$name', ({ text }) => {
  it('has its place in the sidebar', () => {
    const title = /<Meta title="([^"]+)" \/>/.exec(text)?.[1] ?? '';
    expect(preview).toContain(`'${title}',`);
  });

  it('has a live example', () => expect(text).toMatch(/<Canvas\b[^>]* of=\{/));

  it('shows stories that there are', () => {
    const files = new Map(
      [...text.matchAll(/import \* as (\w+) from '\.\.\/(stories\/[\w.-]+)'/g)].map(([, name, file]) => [name!, file!]),
    );
    const shown = [...text.matchAll(/ of=\{(\w+)\.(\w+)\}/g)];
    const missing = shown.filter(
      ([, module, story]) =>
        !readFileSync(`${files.get(module!) ?? ''}.ts`, 'utf8').includes(`export const ${story!}:`),
    );
    expect(missing).toEqual([]);
  });
});
