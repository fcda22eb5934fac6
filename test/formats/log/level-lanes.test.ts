import { expect, test } from 'vitest';
import { levelLanes } from '../../../src/formats/log/level-lanes.js';
import { parse } from '../../../src/formats/log.js';

const colorOf = (level: string): string | undefined => levelLanes([level])[0]?.color;
const lanesIn = (text: string): string | undefined =>
  parse(text)
    .document!.lanes?.map(({ id }) => id)
    .join(' ');

test.each([
  ['INFO DEBUG FATAL ERROR TRACE WARN', 'FATAL ERROR WARN INFO DEBUG TRACE'],
  ['WARNING INFO CRIT ALERT ERR', 'ALERT CRIT ERR WARNING INFO'],
])('the lanes of %s go from severe to calm', (levels, expected) => {
  const lines = levels.split(' ').map((level) => `2024-06-19 10:00:01 ${level} A\n`);
  expect(lanesIn(lines.join(''))).toBe(expected);
});

test('failed statuses are on top', () => {
  const lines = [200, 404, 301, 503, 403, 500].map(
    (status) => `::1 - - [19/Jun/2024:10:00:01 +0000] "GET / HTTP/1.1" ${String(status)} 12\n`,
  );
  expect(lanesIn(lines.join(''))).toBe('500 503 403 404 200 301');
});

test('levels of equal severity have one colour, whatever their names', () => {
  expect(colorOf('ERR')).toBe(colorOf('ERROR'));
  expect(colorOf('500')).toBe(colorOf('ERROR'));
  expect(colorOf('404')).toBe(colorOf('WARNING'));
  expect(colorOf('FATAL')).not.toBe(colorOf('ERROR'));
});

test.each(['600', '5000', 'SOMETHING', ''])('“%s” is not a level', (level) => {
  expect(levelLanes([level])).toEqual([]);
});

test('a log without levels has no lanes', () => {
  expect(lanesIn('2024-06-19 10:00:01 started\n')).toBeUndefined();
});
