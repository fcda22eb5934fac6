import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiTables } from '../../.storybook/api-tables.js';

it('the tables of an element have what its manifest says, once', () => {
  expect(
    apiTables({
      tagName: 'x-a',
      attributes: [
        { name: 'scale', fieldName: 'scale', default: "'auto'", description: 'One of\nsome.' },
        { name: 'for', description: 'An id.' },
      ],
      members: [
        { kind: 'field', name: 'scale', attribute: 'scale', description: 'One of some.' },
        { kind: 'field', name: 'data', type: { text: 'A | null' }, description: 'See {@link Data}.' },
        { kind: 'method', name: 'append', parameters: [{ name: 'nodes' }] },
        {
          kind: 'method',
          name: 'append',
          parameters: [{ name: 'events' }, { name: 'options', optional: true }],
          description: 'More.',
        },
      ],
      slots: [{ name: '', description: 'Text.' }],
    }),
  ).toBe(`### Attributes

| name | property | default | meaning |
| --- | --- | --- | --- |
| \`scale\` | \`scale\` | \`'auto'\` | One of some. |
| \`for\` |  |  | An id. |

### Properties without an attribute

| name | type | meaning |
| --- | --- | --- |
| \`data\` | \`A \\| null\` | See \`Data\`. |

### Methods

| name | meaning |
| --- | --- |
| \`append(events, options?)\` | More. |

### Slots

| name | meaning |
| --- | --- |
| without a name | Text. |`);
});

describe('the page of the API', () => {
  const page = readFileSync('docs/api.mdx', 'utf8');
  const found = (text: string, pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map(([, name]) => name!).sort();

  it('has every element', () => {
    const sources = readdirSync('src/elements')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/elements/${file}`, 'utf8'));
    // The manifest is made from these, and may not exist yet.
    const tags = found(sources.join('\n'), /^ \* @tagname ([\w-]+)$/gm);
    expect(tags).toContain('event-timeline');
    expect(found(page, /^<Element tag="([\w-]+)" \/>$/gm)).toEqual(tags);
    expect(found(page, /^## ([a-z]+-[a-z]+)$/gm)).toEqual(tags);
  });

  it('has every module that can be imported, and no other', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
    const modules = Object.keys(exports)
      .filter((key) => exports[key] !== null)
      .map((key) => key.replace('.', 'event-timeline').replace('*', 'NAME'));
    const cells = found(page.split('## Modules')[1]!, /^\| (`event-timeline.*?) +\|/gm);
    expect(found(cells.join(), /`([^`]+)`/g)).toEqual(modules.sort());
  });
});
