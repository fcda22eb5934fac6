import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlTime } from '../../src/time/html-time.js';
import { parseDate } from '../../src/time/parse-date.js';

const said = (date: string, timeZone = 'UTC'): string | undefined => htmlTime(parseDate(date, { timeZone }));

test('htmlTime() writes years, months, days and times as exactly as they are known', () => {
  expect(said('1961')).toBe('1961');
  expect(said('1961-07')).toBe('1961-07');
  expect(said('1961-07-06', 'Asia/Pyongyang')).toBe('1961-07-06');
  expect(said('2024-06-19T15:00+09:00')).toBe('2024-06-19T06:00:00.000Z');
  expect(said('0476')).toBe('0476');
});

test('htmlTime() is undefined for what HTML cannot express', () => {
  for (const date of ['1961~', '1961?', '196X', '1943/1945', '1961/..', '[1667,1760]', '2002-21', '-0044-03-15'])
    expect(said(date), date).toBeUndefined();
  for (const date of ['Y-66000000', 'Y20000', '0000', '1950S2', '19XX']) expect(said(date), date).toBeUndefined();
});

test('htmlTime() keeps the day of any date in any zone', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }),
      fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York', '+14:00', '-11:00'),
      (date, zone) => {
        const day = date.toISOString().slice(0, 10);
        expect(said(day, zone)).toBe(day);
      },
    ),
  );
});
