import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/records.js';

const eventsOf = (value: unknown) => parse(JSON.stringify(value)).document?.events ?? [];

describe('fields in a list of names and values', () => {
  const element = (name: string, text: string) => ({
    html: false,
    text,
    element_set: { id: 1, name: 'Dublin Core' },
    element: { id: 1, name },
  });

  test.each([
    [
      'Omeka',
      [
        ['Letter', '1943'],
        ['Photograph', 'c. 1570'],
      ].map(([title = '', date = ''], id) => ({
        ...{ id, added: '2012-08-14T11:07:11+00:00', tags: [] },
        element_texts: [element('Title', title), element('Date', date)],
      })),
    ],
    [
      'IIIF',
      [
        ['Letter', '1943'],
        ['Photograph', 'c. 1570'],
      ].map(([title, date]) => ({
        ...{ type: 'Manifest', label: { en: [title] } },
        metadata: [
          { label: { en: ['Artist'] }, value: { none: ['Ann', 'Bob'] } },
          { label: { en: ['Date'] }, value: { en: [date] } },
        ],
      })),
    ],
    [
      'DSpace',
      [
        ['Letter', '1943'],
        ['Photograph', 'c. 1570'],
      ].map(([title, date]) => ({
        metadata: [
          { key: 'dc.title', value: title },
          { key: 'dc.date', value: date },
        ],
      })),
    ],
  ])('are those of the record: %s', (_, records) => {
    expect(eventsOf(records)).toMatchObject([
      { date: '1943', title: 'Letter' },
      { date: '1570~', title: 'Photograph' },
    ]);
  });

  test('with the same name are a list', () => {
    const pairs = [
      { name: 'date', value: '1943' },
      { name: 'author', value: 'Ann' },
      { name: 'author', value: 'Bob' },
    ];
    expect(eventsOf([{ title: 'A', fields: pairs }])).toMatchObject([{ title: 'A', data: { author: ['Ann', 'Bob'] } }]);
  });

  test('stay a list without a date among them', () => {
    const links = [{ name: 'More', value: 'https://a.org/' }];
    expect(eventsOf([{ date: '1943', title: 'A', links }])).toMatchObject([{ date: '1943', data: { links } }]);
  });
});
