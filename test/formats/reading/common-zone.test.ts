import { describe, expect, test } from 'vitest';
import { parse, parseSlices } from '../../../src/formats/csv.js';
import { parse as parseSimile } from '../../../src/formats/simile.js';
import { readWhole } from '../../../src/formats/pieces/reading.js';
import { commonZone } from '../../../src/formats/reading/common-zone.js';
import { MANY_ROWS } from '../../../src/formats/tables/stored-table.js';

describe('the zone of all times', () => {
  test.each([
    [
      '-06:00',
      [{ date: '1963-11-22T12:30-06:00' }, { start: '1963-11-22T12:30-06:00', end: '1963-11-23T01:00:00-06:00' }],
    ],
    ['+09:00', [{ date: '2024-06-19T10:00:00.5+09:00' }, { date: '1961' }, { date: '2000-07-19' }]],
    ['Asia/Seoul', [{ date: '2024-06-19T10:00+09:00[Asia/Seoul]' }, { date: '2024-06-20T10:00[Asia/Seoul]' }]],
    ['+02:00', [{ date: '2024-06-19T10:00+02:00/2024-06-19T12:00+02:00' }]],
    // Summer and winter.
    [undefined, [{ date: '2024-06-19T10:00+02:00' }, { date: '2024-12-19T10:00+01:00' }]],
    // One clock is not known.
    [undefined, [{ date: '2024-06-19T10:00+02:00' }, { date: '2024-06-19T10:00' }]],
    [undefined, [{ date: '2024-06-19T10:00+02:00' }, { start: 1718784000000 }]],
    [undefined, [{ date: '2024-06-19T10:00Z' }, { date: '2024-06-19T11:00+00:00' }]],
    [undefined, [{ date: '2024-06-19T10:00+02:00[Nowhere/City]' }]],
    [undefined, [{ date: '1961' }, { start: '1943-01', end: '1945-12' }]],
    [undefined, []],
  ])('is %s', (zone, events) => {
    expect(commonZone(events)).toBe(zone);
  });

  test('is that of a document which names no other, so that each time is said once', () => {
    const text = 'date,title\n2024-06-19T10:00+09:00,Signed\n2024-06-20T09:00+09:00,Published\n1961,Recalled';
    expect(parse(text).document?.timeZone).toBe('+09:00');
    expect(parse(text, { timeZone: 'Europe/Berlin' }).document?.timeZone).toBe('Europe/Berlin');
    const simile = '<data><event start="Fri Nov 22 1963 12:30:00 GMT-0600" title="Shots">…</event></data>';
    expect(parseSimile(simile).document?.timeZone).toBe('-06:00');
  });

  test('is the same for very many rows', () => {
    const row = (index: number): string =>
      `2024-06-19 10:${String(index % 60).padStart(2, '0')}:00+09:00,Row ${String(index)}`;
    const text = (of: (index: number) => string): string =>
      `date,title\n${Array.from({ length: MANY_ROWS + 1 }, (_, index) => of(index)).join('\n')}`;
    const zoneOf = (rows: string): unknown => readWhole(parseSlices(), rows).columns?.document?.timeZone;
    expect(zoneOf(text(row))).toBe('+09:00');
    expect(zoneOf(text((index) => row(index).replace('+09:00', 'Z')))).toBeUndefined();
  });
});
