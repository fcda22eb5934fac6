import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeParts } from '../../src/time/range-parts.js';

const DAY = 86_400_000;
// Those in which a range pads its numbers, gives months another form or repeats nothing are among them.
const LOCALES = 'en de fr ru ko ja ar he hi zh hr it pt-PT sr-Latn cs el fi uk'.split(' ');
const FIELDS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'short', day: 'numeric' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const;

test.each(LOCALES)('rangeParts() gives what Intl gives, in %s', (locale) => {
  const formats = FIELDS.map(
    (fields) => new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC', calendar: 'gregory' }),
  );
  const days = fc.integer({ min: -680_000, max: 680_000 });
  const lengths = fc.oneof(fc.nat(40), fc.nat(400), fc.nat(10_000));
  fc.assert(
    fc.property(fc.constantFrom(...formats), days, lengths, (format, day, length) => {
      const [first, last] = [day * DAY, (day + length) * DAY];
      expect(rangeParts(format, first, last)).toEqual(format.formatRangeToParts(first, last));
    }),
  );
});
