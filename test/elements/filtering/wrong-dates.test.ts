import { describe, expect, test } from 'vitest';
import { wrongDates } from '../../../src/elements/filtering/wrong-dates.js';
import { readView } from '../../../src/timeline/read-view.js';

const wrong = (start?: string, end?: string) => wrongDates({ start, end }, (dates) => readView(dates, 'UTC'));

describe('of the dates of a filter', () => {
  test.each([
    [undefined, undefined],
    ['1961', undefined],
    [undefined, '1961'],
    ['1961', '1961'],
    ['1961-07-06', '1961'],
  ])('none is wrong: %s, %s', (start, end) => expect(wrong(start, end)).toBeUndefined());

  test.each([
    ['soon', '1961', 'start'],
    ['1961', 'later', 'end'],
    ['soon', 'later', 'start end'],
    ['2000', '1961', 'order'],
    ['1961-07-06', '1961-07-05', 'order'],
  ])('the wrong one is reported, or that they are in the wrong order: %s, %s', (start, end, expected) =>
    expect(wrong(start, end)).toBe(expected),
  );
});
