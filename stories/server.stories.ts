import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import plain from '../src/plain.css?inline';
import type { EventTimeline } from '../src/index.js';
import { column } from './frame.js';

/** What readers see without script, before it loads, and on paper. */
const meta: Meta<EventTimeline> = {
  title: 'Without script',
  component: 'event-timeline',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj<EventTimeline>;

const MARKUP = `
  <h2 slot="heading">Moscow and Pyongyang</h2>
  <timeline-era start="1945" end="1991">Cold War</timeline-era>
  <timeline-event date="1961">Soviet Union and North Korea promise mutual defence</timeline-event>
  <timeline-event date="2000-07-19/2000-07-20">Putin’s previous visit to North Korea</timeline-event>
  <timeline-event date="2006~"><time slot="date">about 2006</time>First nuclear test</timeline-event>
  <timeline-event date="2024-06-19">
    <a href="https://en.wikipedia.org/wiki/North_Korean%E2%80%93Russian_Treaty_on_Comprehensive_Strategic_Partnership">Putin and Kim sign a partnership</a>
    <p slot="description">With mutual assistance in case of “aggression” against either of them.</p>
    <a slot="source" href="https://www.ft.com/" data-publisher="Financial Times">Report of 20 June 2024</a>
  </timeline-event>`;

/** A page without script: only `plain.css` and the children. */
export const WithoutScript: Story = {
  render: (_, { globals }) => {
    const { theme, direction } = globals as { theme: string; direction: string };
    const page = `<!doctype html><html lang="en" dir="${direction}"><title>Without script</title><style>:root{color-scheme:${theme}}body{margin:0;font-family:sans-serif}${plain}</style><event-timeline>${MARKUP}</event-timeline></html>`;
    return column(
      html`<iframe
        title="A timeline without script"
        sandbox="allow-same-origin"
        .srcdoc=${page}
        style="inline-size: 100%; block-size: 27rem; border: 0; color-scheme: ${theme}"
      ></iframe>`,
    );
  },
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe')!;
    await waitFor(() => expect(frame.contentDocument?.querySelectorAll('timeline-event')).toHaveLength(4));
  },
};
