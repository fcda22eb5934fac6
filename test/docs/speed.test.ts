import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/speed.mdx', 'utf8');
const measured = rowsOf(readFileSync('bench/frames/results.md', 'utf8'));

it.each(rowsOf(page).map((row) => [`${row[0]!} events, ${row[1]!}`, row] as const))(
  'the page says of %s what was measured',
  (_, [events, measure, ...numbers]) => {
    const row = measured.find((each) => each[0] === events && each[1] === measure);
    expect(numbers).toEqual(row?.slice(2).map((cell) => (cell.startsWith('not run') ? '–' : cell)));
  },
);

it('has some of what was measured', () => expect(rowsOf(page).length).toBeGreaterThan(8));

it('the page says of legibility what was measured', () => {
  const all = /^\| \*\*all\*\*(.*)$/m.exec(readFileSync('docs/design/legibility.md', 'utf8'))?.[1] ?? '';
  const shares = [...all.matchAll(/\*\*([\d.]+)\*\*/g)].map(([, share]) => share);
  const told = [...page.matchAll(/^\| \d+ × \d+ +\|(.*)\|$/gm)].flatMap(([, row]) =>
    row!.split('|').map((cell) => cell.trim()),
  );
  expect(told).toEqual(shares);
});

/** The cells of rows that begin with a number of events and a measure. */
function rowsOf(text: string): string[][] {
  return [...text.matchAll(/^\|\s*([\d,]+)\s*\|\s*((?:first|pan|zoom)[^|]*?)\s*\|(.*)\|$/gm)].map(
    ([, events, measure, rest]) => [events!, measure!, ...rest!.split('|').map((cell) => cell.trim())],
  );
}
