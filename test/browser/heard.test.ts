import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/details.js';
import '../../src/filter.js';
import '../../src/list.js';
import '../../src/overview.js';
import '../../src/toolbar.js';
import type { EventTimeline } from '../../src/index.js';
import { handsAt, mount, settled, TREATY, until } from './page.js';

/** What screen readers are given of the page, line by line; undefined if the browser does not tell. */
async function heard(): Promise<string | undefined> {
  const given = await executeServerCommand<readonly string[] | false, undefined>('heard');
  return given ? given.join('\n') : undefined;
}

/** Waits until everything is there that is loaded when a reader comes near. */
async function near(timeline: EventTimeline): Promise<void> {
  timeline.dispatchEvent(new PointerEvent('pointerover'));
  await handsAt(timeline);
  await settled(timeline);
}

/** What is expected, without the indentation that it has in this file. */
const lines = (text: string): string => text.replace(/^\n|\n *$/g, '').replace(/^ {6}/gm, '');

/** Compares what screen readers are given with what is expected, indented as in this file. */
async function expectHeard(test: { skip(): never }, expected: string): Promise<void> {
  const given = await heard();
  if (given === undefined) {
    expect(navigator.userAgent, 'only other browsers do not tell').not.to.include('Chrome');
    test.skip();
  }
  expect(given).to.equal(lines(expected));
}

/** Two lanes of which one is folded, a named stretch of time, colours that are not those of lanes, a duration and a doubt. */
const LIFE = {
  title: 'A life',
  lang: 'en-GB',
  eras: [{ title: 'Peace', start: '1900', end: '1914' }],
  lanes: [
    { id: 'home', title: 'At home' },
    { id: 'abroad', title: 'Abroad' },
  ],
  events: [
    { id: 'born', date: '1901', title: 'Born', lane: 'home', kind: 'Joy' },
    { id: 'walks', date: '1903', title: 'Walks', lane: 'home', kind: 'Joy' },
    { id: 'trip', start: '1905-03-01', end: '1905-03-21', title: 'A journey by ship', lane: 'abroad', kind: 'Toil' },
    { id: 'moves', date: '1911~', title: 'Moves', lane: 'abroad', kind: 'Joy' },
  ],
};

describe('what screen readers are given', () => {
  it('of a story, with the details of an event open: each thing once, in the order of reading, with its role, its name and its state', async function () {
    const timeline = await mount(`<event-timeline src="${TREATY}" lang="en-GB" selected="signing"></event-timeline>`);
    await near(timeline);
    await expectHeard(
      this,
      `
      group “Moscow and Pyongyang, from one pact to the next”, roledescription Timeline
        heading “Moscow and Pyongyang, from one pact to the next”, level 2
        7 events, 1961 to 20 June 2024. Not to scale: 19–20 June 2024 enlarged.
        list
          listitem
            button “1961 , Soviet Union and North Korea promise mutual defence , Moscow–Pyongyang , then nothing for 39 years”, expanded false
          listitem
            button “2000 , Putin’s previous visit to North Korea , Moscow–Pyongyang , then nothing for 24 years”, expanded false
          listitem
            button “19 June 2024 , Putin and Kim sign a comprehensive strategic partnership , Moscow–Pyongyang”, expanded true
          listitem
            button “19 June 2024 , Putin keeps military-technical cooperation open , Moscow–Pyongyang”, expanded false
          listitem
            button “20 June 2024 , KCNA publishes the text: military aid “without delay” , Pyongyang”, expanded false
          listitem
            button “20 June 2024 , South Korea voices regret and cites UN resolutions , Seoul”, expanded false
          listitem
            button “20 June 2024 , Japan is seriously concerned about military technology , Tokyo”, expanded false
        button “Moscow–Pyongyang 4 events”, expanded true
        button “Pyongyang 1 event”, expanded true
        button “Seoul 1 event”, expanded true
        button “Tokyo 1 event”, expanded true
        button “True scale”, (On a true scale the events of 19–20 June 2024 would lie over one another. Show it anyway.)
        dialog “Putin and Kim sign a comprehensive strategic partnership”
          19 June 2024
          ·
          Moscow–Pyongyang
          button “Close”
          heading “Putin and Kim sign a comprehensive strategic partnership”, level 3
          Vladimir Putin and Kim Jong Un sign it in Pyongyang. It provides for mutual assistance in case of “aggression” against either of them.
          Place
          Pyongyang
          Sources
          list
            listitem
              link “Report on the Pyongyang treaty”
              ,
              Financial Times
          button “Previous”, (Putin’s previous visit to North Korea)
          button “Next”, (Putin keeps military-technical cooperation open)
        button “Keys”
      `,
    );
  });

  it('of lanes, eras, colours, doubts and durations; of events of a folded lane, too', async function () {
    const timeline = await mount(
      '<event-timeline lang="en-GB" color-by="kind" lane-by="lane" heading-level="3"></event-timeline>',
      900,
    );
    timeline.data = LIFE;
    timeline.collapsed = ['home'];
    timeline.select('trip');
    await timeline.updateComplete;
    await near(timeline);
    await expectHeard(
      this,
      `
      group “A life”, roledescription Timeline
        heading “A life”, level 3
        4 events, 1901 to 1911.
        list “Colours”
          listitem
            Joy
          listitem
            Toil
        image “Peace, 1900–1914”
        list
          listitem
            button “1901, Born, At home”
          listitem
            button “1903, Walks, At home”
          listitem
            button “1–21 March 1905, 21 days , A journey by ship , Abroad , Toil”, expanded true
          listitem
            button “about 1911 , Moves , Abroad , Joy”, expanded false
        button “At home 2 events”, expanded false
        button “Abroad 2 events”, expanded true
        dialog “A journey by ship”
          1–21 March 1905
          ·
          Abroad
          ·
          Toil
          button “Close”
          heading “A journey by ship”, level 4
          button “Previous”, (Walks)
          button “Next”, (Moves)
        button “Keys”
      `,
    );
  });

  it('of a filter, a toolbar and an overview within', async function () {
    const timeline = await mount(
      `<event-timeline lang="en-GB"><timeline-filter></timeline-filter><timeline-toolbar></timeline-toolbar><timeline-overview></timeline-overview></event-timeline>`,
    );
    timeline.data = {
      events: LIFE.events.map(({ id, title, lane }, i) => ({ id, title, lane, date: String(1901 + i) })),
    };
    timeline.filter = 'lane:home';
    timeline.view = { start: '1902', end: '1903' };
    await until(
      () => timeline.querySelector('timeline-filter')!.shadowRoot!.querySelector('.count')!.textContent !== '',
    );
    await until(
      () => timeline.querySelector('timeline-overview')!.shadowRoot!.querySelector('[aria-valuetext]') !== null,
    );
    await near(timeline);
    await expectHeard(
      this,
      `
      group “Timeline”
        2 of 4 events match. 4 events, 1901 to 1904.
        search “Filter”
          Search
          searchbox “Search”
          From
          textbox “From”
          To
          textbox “To”
          checkbox “Hide the others”
          Hide the others
          group “Lane”
            button “home 2”, pressed true
            button “abroad 2”
          2 of 4 events match
          button “Show all”
        list
          listitem
            button “1902 , Walks , home”, expanded false
          listitem
            button “1903 , A journey by ship , abroad , does not match”, expanded false
        button “home 2 events”, expanded true
        button “abroad 2 events”, expanded true
        group “Overview”
          slider “Start of visible time”, valuetext Jan 1902
          slider “Visible time”, valuetext Jan 1902 – Dec 1903
          slider “End of visible time”, valuetext Dec 1903
        toolbar “Timeline controls”
          2 of 4 events, January 1902 – December 1903
          button “Earlier”
          button “Later”
          button “Zoom out”
          button “Zoom in”
          button “Show all”
          button “Previous event”
          button “Next event”
          button “List”
        button “Keys”
      `,
    );
  });

  it('of a list, and of details in a place of their own', async function () {
    const timeline = await mount(
      '<event-timeline id="of" lang="en-GB" hidden></event-timeline><timeline-list for="of" group-by="lane"></timeline-list><timeline-details for="of"></timeline-details>',
    );
    timeline.data = LIFE;
    timeline.select('trip');
    await until(
      () => document.querySelector('timeline-list')!.shadowRoot!.querySelector('[aria-pressed=true]') !== null,
    );
    await expectHeard(
      this,
      `
      Search
      searchbox “Search”
      Group by
      combobox “Group by”, expanded false, value Lane
      table “A life 4 events”
        caption
          A life
          4 events
        rowgroup
          row
            columnheader “Date”
            columnheader “Title”
            columnheader “Lane”
        rowgroup
          row
            rowheader “At home 2 events”
          row
            cell “1901”
              time
                1901
            cell “Born”
              button “Born”
            cell “At home”
              At home
          row
            cell “1903”
              time
                1903
            cell “Walks”
              button “Walks”
            cell “At home”
              At home
        rowgroup
          row
            rowheader “Abroad 2 events”
          row
            cell “1–21 March 1905”
              1–21 March 1905
            cell “A journey by ship”
              button “A journey by ship”, pressed true
            cell “Abroad”
              Abroad
          row
            cell “about 1911”
              about 1911
            cell “Moves”
              button “Moves”
            cell “Abroad”
              Abroad
      region “Details. A life”
        1–21 March 1905
        ·
        Abroad
        button “Close”
        heading “A journey by ship”, level 3
        button “Previous”, (Walks)
        button “Next”, (Moves)
      `,
    );
  });

  it('of very many events: their lanes', async function () {
    const timeline = await mount('<event-timeline lang="en-GB"></event-timeline>');
    timeline.data = Array.from({ length: 1200 }, (_, i) => ({
      date: String(2000 + (i % 6) * (i % 4)),
      title: `Event ${String(i)}`,
      lane: i % 2 ? 'Odd' : 'Even',
    }));
    await timeline.updateComplete;
    await until(() => timeline.shadowRoot!.querySelectorAll('[aria-valuetext]').length === 2);
    await near(timeline);
    await expectHeard(
      this,
      `
      group “Timeline”
        1,200 events, 2000 to 2015.
        button “Even 600 events”, expanded true
        button “Odd 600 events”, expanded true
        slider “Even”, valuetext 400 events, 2000: Event 0; Event 4; Event 6
        slider “Odd”, valuetext Event 1, 2001
        button “Keys”
      `,
    );
  });

  it('of a failure', async function () {
    const timeline = await mount('<event-timeline src="/missing.json" lang="en-GB"></event-timeline>');
    await until(() => timeline.issues.length > 0);
    await near(timeline);
    await expectHeard(
      this,
      `
      group “Timeline”
        The timeline could not be loaded.
        button “Try again”
        /missing.json answered 404 Not Found
        button “Keys”
      `,
    );
  });
});
