import { expect, it } from 'vitest';
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
