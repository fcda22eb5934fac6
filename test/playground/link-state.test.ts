import { describe, expect, it } from 'vitest';
import { fromHash, toHash } from '../../stories/playground/link-state.js';
import { DEFAULTS } from '../../stories/playground/settings.js';

const text = 'date,title\n1961,"Договор, 협정 & </script>"\n';

describe('the link to what is in the playground', () => {
  it('brings back text and settings', async () => {
    const state = { text, settings: { ...DEFAULTS, scale: 'log', list: true } as const };
    const hash = await toHash(state);
    expect(hash).toMatch(/^#try=[\w-]+$/);
    expect(await fromHash(hash!)).toEqual(state);
  });

  it('is not made of what is too large for it', async () => {
    const noise = Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 65521).toString(36)).join();
    expect(await toHash({ text: noise, settings: DEFAULTS })).toBeUndefined();
  });

  it('is left alone if it belongs to something else, or is broken', async () => {
    for (const hash of ['', '#section-2', '#try=', '#try=abc', '#try=a/b'])
      expect(await fromHash(hash)).toBeUndefined();
  });

  it('takes no unknown setting, and none of another type', async () => {
    const settings = { ...DEFAULTS, toolbar: 'yes', onclick: 'x' } as unknown as typeof DEFAULTS;
    expect((await fromHash((await toHash({ text, settings }))!))?.settings).toEqual(DEFAULTS);
  });
});
