import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EventTimeline } from '../src/index.js';
import { fullPage } from './frame.js';

/**
 * More events than have room for their texts: the most important have titles, the others are marks, and marks that
 * would touch become a number, which zooms in with a click. Zooming in hides nothing, and panning leaves every event in
 * its row.
 */
const meta: Meta<EventTimeline> = {
  title: 'Many events',
  component: 'event-timeline',
  args: { src: 'data/jfk.json', viewStart: '', viewEnd: '' },
  argTypes: { data: { control: false } },
  render: ({ src, viewStart, viewEnd }) =>
    fullPage(html`
      <event-timeline
        style="block-size: 100%"
        src=${src ?? ''}
        view-start=${viewStart ?? ''}
        view-end=${viewEnd ?? ''}
      ></event-timeline>
    `),
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** 130 events from minutes to years: an assassination, and what was said about it until 1978. */
export const Kennedy: Story = {};

/** The same, zoomed in to three quarters of an hour. */
export const Minutes: Story = {
  args: { viewStart: '1963-11-22T12:15-06:00', viewEnd: '1963-11-22T13:00-06:00' },
};
