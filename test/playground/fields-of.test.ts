import { expect, it } from 'vitest';
import { fieldsOf } from '../../stories/playground/fields-of.js';

const events = ['a', 'b', 'c', 'd', 'e', 'f'].map((title, i) => ({
  date: '1961',
  title,
  status: i % 2 ? ('reported' as const) : ('planned' as const),
  place: 'Moscow',
  data: { team: i % 3, cost: `${String(i)} EUR`, note: i === 1 ? 'x' : '' },
}));

it('offers what sorts events into a few kinds, and lanes in any case', () => {
  expect(fieldsOf(events)).toEqual(['lane', 'status', 'team']);
  expect(fieldsOf([])).toEqual(['lane']);
});
