import { expect, test } from 'vitest';
import { sortProps } from '../../src/react/sort-props.js';

const SHAPE = {
  tag: 'event-timeline',
  attributes: {
    fields: ['fields', 'string'],
    now: ['now', 'string'],
    timeZone: ['time-zone', 'string'],
    headingLevel: ['heading-level', 'number'],
    overview: ['overview', 'boolean'],
  },
  properties: ['data', 'fields', 'now', 'timeZone', 'headingLevel', 'overview'],
  events: { onTimelineSelect: 'timeline-select' },
} as const;

const sorted = (props: Record<string, unknown>, given: string[] = []) => sortProps(SHAPE, props, new Set(given));

test('a value that an attribute can hold is an attribute, by its own name', () => {
  const props = { timeZone: 'Asia/Seoul', headingLevel: 3, overview: true };
  expect(sorted(props)).toEqual({
    attributes: { 'time-zone': 'Asia/Seoul', 'heading-level': 3, overview: true },
    properties: {},
    handlers: {},
  });
});

test('a value that an attribute cannot hold is a property', () => {
  const props = { data: { events: [] }, fields: { date: 'when' }, now: 1.7e12 };
  expect(sorted(props)).toEqual({ attributes: {}, properties: props, handlers: {} });
});

test('what has been a property stays one, since React writes attributes before', () => {
  expect(sorted({ fields: 'date:when' }, ['fields']).properties).toEqual({ fields: 'date:when' });
});

test('null is unset, and false is no attribute', () => {
  expect(sorted({ timeZone: null, overview: false, hidden: false }).attributes).toEqual({
    'time-zone': null,
    overview: undefined,
    hidden: undefined,
  });
});

test('handlers are known by the type of the event', () => {
  const onTimelineSelect = (): void => undefined;
  expect(sorted({ onTimelineSelect }).handlers).toEqual({ 'timeline-select': onTimelineSelect });
});

test('all else is React’s own, with the class by the name that React 18 writes', () => {
  const onClick = (): void => undefined;
  const props = { style: { color: 'red' }, onClick, 'aria-busy': false, children: 'text' };
  expect(sorted({ ...props, className: 'wide' }).attributes).toEqual({ ...props, class: 'wide' });
});

test('global attributes are attributes also where React 19 would set a property', () => {
  expect(sorted({ lang: 'fr', id: 't', title: undefined }).attributes).toEqual({
    LANG: 'fr',
    id: 't',
    TITLE: undefined,
  });
});
