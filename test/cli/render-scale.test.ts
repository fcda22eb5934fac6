import { expect, test } from 'vitest';
import { run } from './run.js';

// Apart from the other tests of pictures: those import `core.ts`, which would bring what the command has to bring itself.
test('event-timeline render draws on a logarithmic axis, in the language that is asked for', async () => {
  const { out } = await run(['render', 'stories/data/treaty.json', '--scale', 'log', '--lang', 'de']);
  expect(out).toMatch(/<desc[^>]*>[^<]*Zehnerpotenz/);
});
