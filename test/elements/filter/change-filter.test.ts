import { expect, test } from 'vitest';
import { toggled, withDates } from '../../../src/elements/filter/change-filter.js';

const FILTER = { text: 'arms', lanes: ['North', 'South'], start: '1961', end: '2000' };

test('a press on a chip adds its lane or tag, and another press takes it away', () => {
  expect(toggled(FILTER, 'tags', 'war')).toEqual({ ...FILTER, tags: ['war'] });
  expect(toggled(FILTER, 'lanes', 'East')).toEqual({ ...FILTER, lanes: ['North', 'South', 'East'] });
  expect(toggled(FILTER, 'lanes', 'North')).toEqual({ ...FILTER, lanes: ['South'] });
});

test('the last lane that is taken away leaves no empty list, which no event would match', () => {
  expect(toggled({ text: 'arms', lanes: ['North'] }, 'lanes', 'North')).toEqual({ text: 'arms' });
});

test('dates replace those before, and empty fields take them away', () => {
  expect(withDates(FILTER, ' 1970 ', '')).toEqual({ text: 'arms', lanes: ['North', 'South'], start: '1970' });
  expect(withDates(FILTER, '', '1999')).toEqual({ text: 'arms', lanes: ['North', 'South'], end: '1999' });
});

test('an interval in the first field sets both ends', () => {
  expect(withDates({}, '1970/1980', '1999')).toEqual({ start: '1970', end: '1980' });
});
