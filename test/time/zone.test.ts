import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTime } from '../../src/time/time.js';
import { zoneName } from '../../src/time/zone-name.js';
import { fixedOffset, fromWall, isZone, toWall } from '../../src/time/zone.js';

const utc = (text: string): number => Date.parse(`${text}Z`);

test('isZone() knows UTC, IANA names and offsets, and nothing else', () => {
  expect(['UTC', 'Asia/Seoul', '+09:00', '-0330'].map(isZone)).toEqual([true, true, true, true]);
  expect(['', 'Mars/Olympus', 'local', '09:00'].map(isZone)).toEqual([false, false, false, false]);
});

test.each(['+99:99', '+24:00', '+09:60', '+09:00:60', '-9999'])('isZone(): no clock is off by %s', (zone) => {
  expect(isZone(zone)).toBe(false);
});

describe('zoneName()', () => {
  test.each([
    ['UTC', 'UTC'],
    ['Z', 'UTC'],
    ['GMT', 'GMT'],
    ['GMT+09:00', 'GMT+9'],
    ['+09:00', 'GMT+9'],
    ['+0900', 'GMT+9'],
    ['+09', 'GMT+9'],
    ['-00:00', 'GMT'],
    ['+00:00', 'GMT'],
    ['+05:30', 'GMT+5:30'],
    ['-0330', 'GMT−3:30'],
    ['+00:30', 'GMT+0:30'],
    ['−12:00', 'GMT−12'],
    ['+08:27:52', 'GMT+8:27:52'],
    ['-00:00:08', 'GMT−0:00:08'],
    ['Asia/Seoul', 'GMT+9'],
  ])('names %s %s', (zone, expected) => {
    expect(zoneName(asTime(utc('2024-06-19T12:00')), zone, 'en')).toBe(expected);
  });

  test('names an offset by its distance from UTC, however it is written', () => {
    const twoDigits = fc.integer({ min: 0, max: 59 });
    const sign = fc.constantFrom('+', '-');
    fc.assert(
      fc.property(sign, fc.integer({ min: 0, max: 23 }), twoDigits, twoDigits, (sign, ...numbers) => {
        const digits = numbers.map((number) => String(number).padStart(2, '0'));
        const name = zoneName(asTime(0), sign + digits.join(':'), 'en');
        expect(zoneName(asTime(0), `GMT${sign}${digits.join('')}`, 'en')).toBe(name);
        const [, said, hour = '0', rest = ''] = /^GMT(?:([+−])(\d+)(.*))?$/.exec(name) ?? [];
        // Makes −0 into 0.
        expect((fixedOffset(`${said ?? '+'}${hour.padStart(2, '0')}${rest}`) ?? NaN) + 0).toBe(
          (fixedOffset(sign + digits.join(':')) ?? NaN) + 0,
        );
      }),
    );
  });
});

describe('fromWall()', () => {
  test('knows that Pyongyang was half an hour behind from 2015 to 2018', () => {
    expect(fromWall(utc('2017-01-01T12:00'), 'Asia/Pyongyang')).toBe(utc('2017-01-01T03:30'));
    expect(fromWall(utc('2024-06-19T00:00'), 'Asia/Pyongyang')).toBe(utc('2024-06-18T15:00'));
  });

  test('takes the later instant for a time that summer time skips', () => {
    expect(fromWall(utc('2024-03-31T02:30'), 'Europe/Berlin')).toBe(utc('2024-03-31T01:30'));
  });

  test('takes the earlier instant for a time that comes twice', () => {
    expect(fromWall(utc('2024-10-27T02:30'), 'Europe/Berlin')).toBe(utc('2024-10-27T00:30'));
  });

  test('agrees with Intl on what the clock shows, at any instant of two centuries', () => {
    const zones = ['Asia/Pyongyang', 'America/New_York', 'Africa/Casablanca', 'Pacific/Apia', 'America/Caracas'];
    const reach = { min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(reach), fc.constantFrom(...zones), (date, zone) => {
        const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
        const second = Math.floor(date.getTime() / 1000) * 1000;
        expect(toWall(second, zone)).toBe(utc(clock.format(second).replace(' ', 'T')));
      }),
      { numRuns: 1000 },
    );
  });

  test('gives an instant at which the clock shows that time, unless it is skipped', () => {
    const zones = ['Asia/Pyongyang', 'America/New_York', 'Europe/Dublin', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
    const reach = { min: new Date('1900-01-01'), max: new Date('2040-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(reach), fc.constantFrom(...zones), (date, zone) => {
        const shown = toWall(fromWall(date.getTime(), zone), zone);
        expect(Math.abs(shown - date.getTime())).toBeLessThanOrEqual(3_600_000 * 2);
        expect(fromWall(shown, zone)).toBe(fromWall(date.getTime(), zone));
      }),
    );
  });
});
