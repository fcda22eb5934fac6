import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from './run.js';

describe('event-timeline', () => {
  test('lists its commands, with an example of each', async () => {
    const { code, out, err } = await run(['--help']);
    for (const command of ['check', 'render', 'convert']) expect(out).toContain(`  npx event-timeline ${command} `);
    expect([code, err]).toEqual([0, '']);
    expect(await run(['-h'])).toEqual({ code, out, err });
  });

  test.each(['check', 'render', 'convert'])('lists all options of %s', async (command) => {
    const { code, out } = await run([command, '--help']);
    expect(out).toMatch(new RegExp(`^event-timeline ${command} FILE`));
    for (const option of [
      '--format',
      '--fields',
      '--locale',
      '--repeat-until',
      '--time-zone',
      '--strict',
      '-h, --help',
    ])
      expect(out).toContain(option);
    expect(code).toBe(0);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test('prints its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('lists the commands if none or an unknown one is given', async () => {
    const expected = 'expected check, render or convert\nSee event-timeline --help\n';
    expect(await run([])).toEqual({ code: 2, out: '', err: `event-timeline: no command; ${expected}` });
    expect(await run(['chek'])).toEqual({
      code: 2,
      out: '',
      err: `event-timeline: unknown command "chek"; ${expected}`,
    });
  });
});
