import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { renderToHTML } from '../../src/server.js';
import { TREATY } from './page.js';

const plain = await (await fetch('/src/plain.css')).text();

/** A page of its own, in which no script runs. */
async function withoutScript(markup: string, styles = ''): Promise<Document> {
  await setViewport({ width: 800, height: 600 });
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'inline-size: 700px; block-size: 500px';
  frame.srcdoc = `<!doctype html><html lang="en"><style>${styles}</style>${markup}</html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await loaded;
  return frame.contentDocument!;
}

/** The text that is written before an element. */
const before = (element: Element): string => getComputedStyle(element, '::before').content;

describe('plain.css, without script', () => {
  it('writes the date of each event, in the words of the author if there are any', async () => {
    const page = await withoutScript(
      `<event-timeline>
        <timeline-event date="1961">a</timeline-event>
        <timeline-event start="1962">b</timeline-event>
        <timeline-event start="1963" end="1964">c</timeline-event>
        <timeline-event start="1965" end="..">d</timeline-event>
        <timeline-event start="1966" end="1967" display-date="long ago">e</timeline-event>
        <timeline-event start="1968" end=".." display-date="since then">f</timeline-event>
      </event-timeline>`,
      plain,
    );
    const dates = [...page.querySelectorAll('timeline-event')].map((event) =>
      before(event)
        .replaceAll(/[\u2066-\u2069"]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
    expect(dates).to.deep.equal(['1961', '1962', '1963 – 1964', '1965 –', 'long ago', 'since then']);
  });

  it('hides what needs a script, or is for later', async () => {
    const companions = ['axis', 'details', 'filter', 'legend', 'list', 'overview', 'toolbar'];
    const tags = companions.map((name) => `<timeline-${name}><p slot="empty">later</p></timeline-${name}>`).join('');
    const slots = ['loading', 'empty', 'error', 'details', 'filter', 'toolbar'];
    const page = await withoutScript(
      `<event-timeline>
        <h2 slot="heading">Heading</h2>
        ${slots.map((name) => `<p slot="${name}">later</p>`).join('')}${tags}
        <timeline-event date="1961">Treaty</timeline-event>
      </event-timeline>${tags}`,
      plain,
    );
    expect(page.body.innerText).to.contain('Heading').and.contain('Treaty').and.not.contain('later');
  });
});

describe('the list of what a server sends, without script or styles', () => {
  it('has each event on a line of its own, its date and title apart', async () => {
    const treaty: unknown = await (await fetch(TREATY)).json();
    const page = await withoutScript(renderToHTML(treaty));
    const host = page.querySelector('event-timeline')!;
    host.shadowRoot!.querySelector('details')!.open = true;
    const events = [...host.querySelectorAll<HTMLElement>('timeline-event')];
    const bottoms = events.map((event) => event.getBoundingClientRect().bottom);
    for (const [i, event] of events.entries()) {
      expect(event.getBoundingClientRect().top).to.be.at.least(bottoms[i - 1] ?? 0);
      expect(event.innerText).to.match(/^(\d+ [A-Z][a-z]+ )?\d{4} [A-Z]/);
    }
  });
});
