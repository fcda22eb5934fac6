import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { EventTimeline } from '../src/index.js';
import { column } from './frame.js';

/**
 * The timeline’s own texts – its summary, its buttons, dates and their doubts – are in the language of the content or
 * of the page: `lang` of the element, of the document with the events, or of the page. Names are not translated.
 */
const meta: Meta<EventTimeline> = {
  title: 'Languages',
  component: 'event-timeline',
  args: { lang: 'de' },
  argTypes: {
    lang: {
      control: 'select',
      options: ['en-GB', 'ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'ko', 'ru', 'zh'],
      description: 'Language of the page',
    },
  },
  parameters: { controls: { include: ['lang'] } },
  render: ({ lang }) =>
    column(html`
      <div lang=${lang} dir=${['ar', 'he'].includes(lang) ? 'rtl' : 'ltr'}>
        ${keyed(lang, html`<event-timeline .data=${SPACE} now="2026-11-27" download overview></event-timeline>`)}
      </div>
    `),
};

export default meta;
type Story = StoryObj<EventTimeline>;

const SPACE = {
  title: 'Sputnik 1 – James Webb',
  events: [
    { date: '1957-10-04', title: 'Sputnik 1' },
    { date: '1961-04-12', title: 'Vostok 1' },
    { date: '1969-07-16/1969-07-24', title: 'Apollo 11' },
    { date: '1969-07-13/1969-07-21', title: 'Luna 15' },
    { date: '1969-07-16', title: 'Cape Kennedy' },
    { date: '1969-07-20', title: 'Mare Tranquillitatis' },
    { date: '1977/..', title: 'Voyager 1' },
    { date: '1990-04-24/..', title: 'Hubble' },
    { date: '1998-11-20/..', title: 'ISS' },
    { date: '2021-12-25', title: 'James Webb' },
    { date: '203X?', title: 'Mars', status: 'planned' },
  ],
};

/** Ten languages and English. Each is a small file, which only pages in that language download. */
export const InTenLanguages: Story = {};

/** From right to left, with names from left to right among the words. */
export const Arabic: Story = { args: { lang: 'ar' } };
