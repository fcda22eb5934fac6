import { expect, test } from 'vitest';
import { run } from './run.js';

// Apart from other tests of pictures, which import `core.ts` and so would load what the command must load itself.
test('event-timeline render draws on a logarithmic axis, in the language that is asked for', async () => {
  const { out } = await run(['render', 'stories/data/treaty.json', '--scale', 'log', '--lang', 'de']);
  expect(out).toMatch(/<desc[^>]*>[^<]*Zehnerpotenz/);
});
