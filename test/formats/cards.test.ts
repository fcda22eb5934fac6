import { expect, test } from 'vitest';
import { parse } from '../../src/formats/auto.js';
import { parse as parseRecords } from '../../src/formats/records.js';
import { validate } from '../../src/model/validate.js';
import { neverThrows } from './never-throws.js';

const cards = [
  {
    title: 'May 1940',
    cardTitle: 'Dunkirk',
    cardSubtitle: 'Men wade out to a destroyer',
    cardDetailedText: ['On 10 May the invasion began.', 'The evacuation followed.'],
    media: { type: 'IMAGE', name: 'The beach', source: { url: 'https://a.example/beach.jpg' } },
  },
  {
    title: 'Midsummer',
    date: '1941-06-22',
    cardTitle: 'Barbarossa',
    cardDetailedText: 'The largest of all invasions.',
    url: 'https://a.example/',
    items: [{ title: '1942', cardTitle: 'Winter' }, 'no card'],
  },
];

test.each([
  ['a list', cards],
  ['the items of a component', { mode: 'VERTICAL', items: cards }],
])('cards of react-chrono are events, also those in others: %s', async (_, value) => {
  const { document, issues, format } = await parse(JSON.stringify(value));
  expect([format, issues, validate(document).issues]).toEqual(['records', [], []]);
  expect(document!.events).toMatchObject([
    {
      date: '1940-05',
      title: 'Dunkirk',
      description: 'Men wade out to a destroyer\nOn 10 May the invasion began.\nThe evacuation followed.',
      media: [{ url: 'https://a.example/beach.jpg', caption: 'The beach' }],
    },
    { date: '1941-06-22', displayDate: 'Midsummer', title: 'Barbarossa', url: 'https://a.example/' },
    { date: '1942', title: 'Winter' },
  ]);
});

test('what is wrong with a card is named by its place', async () => {
  const broken = [...cards, { title: 'soon', cardTitle: 'A' }];
  const { issues } = await parse(JSON.stringify({ items: broken }));
  expect(issues.map(({ path }) => path)).toEqual(['/items/2/date']);
});

test('never throws', () => neverThrows(parseRecords, JSON.stringify(cards)));
