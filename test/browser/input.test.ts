import { expect } from 'chai';
import type { EventTimeline, TimelineErrorEvent, TimelineLoadEvent } from '../../src/index.js';
import { mount, part, settled, TREATY, uncaughtDuring } from './page.js';

const status = (timeline: EventTimeline): string =>
  part(timeline, 'status')[0]!.textContent.replace(/\s+/g, ' ').trim();
const titles = (timeline: EventTimeline): string[] =>
  part(timeline, 'label').map((element) => element.querySelector('.whole, .title:not([aria-hidden])')!.textContent);
const blob = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'application/json' }));

/** The same server under another name, which makes it another site. */
function elsewhere(path: string): string {
  const url = new URL(path, location.href);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
}

describe('event-timeline takes its events', () => {
  it('from a file, from children and from script, to the same picture', async () => {
    const file = await mount(`<event-timeline src="${TREATY}"></event-timeline>`);
    const treaty = (await (await fetch(TREATY)).json()) as {
      title: string;
      lanes: { id: string; title: string }[];
      events: Record<string, string>[];
    };
    const pictures = [file.toSVG()];

    const script = await mount('<event-timeline></event-timeline>');
    script.data = treaty;
    await script.updateComplete;
    pictures.push(script.toSVG());

    const laneTitle = (lane: string): string => treaty.lanes.find(({ id }) => id === lane)!.title;
    const children = treaty.events.map(
      ({ id, date, lane, title }) =>
        `<timeline-event event-id="${id!}" date="${date!}" lane="${laneTitle(lane!)}">${title!}</timeline-event>`,
    );
    const markup = await mount(
      `<event-timeline time-zone="Asia/Pyongyang" lang="en-GB"><h2 slot="heading">${treaty.title}</h2>${children.join('')}</event-timeline>`,
    );
    pictures.push(markup.toSVG());

    const drawing = pictures.map((svg) => svg.replace(/<desc.*<\/desc>/, ''));
    expect(drawing[1]).to.equal(drawing[0]);
    expect(drawing[2]).to.equal(drawing[0]);
  });

  it('no longer from a file when `src` is removed, and from none when `src` is empty', async () => {
    const timeline = await mount(`<event-timeline src="${TREATY}"></event-timeline>`);
    timeline.removeAttribute('src');
    await timeline.updateComplete;
    expect(titles(timeline)).to.have.length(0);
    timeline.src = TREATY;
    await timeline.updateComplete;
    expect(titles(timeline)).to.have.length(7);
    timeline.src = '';
    await timeline.updateComplete;
    expect(titles(timeline)).to.have.length(0);
    expect(timeline.issues).to.have.length(0);
  });

  it('from children with their descriptions and sources', async () => {
    const timeline = await mount(`
      <event-timeline>
        <timeline-event date="1961" importance="0.9">
          A  treaty
          <p slot="description">Of mutual
            defence.</p>
          <a slot="source" href="https://example.org/" data-publisher="FT">Report</a>
        </timeline-event>
      </event-timeline>`);
    expect(timeline.events[0]).to.deep.include({
      title: 'A treaty',
      description: 'Of mutual defence.',
      importance: 0.9,
      sources: [{ title: 'Report', url: 'https://example.org/', publisher: 'FT' }],
    });
  });

  it('from children that a CMS has wrapped, but not from those of another timeline in it', async () => {
    const timeline = await mount(
      `<event-timeline><p><timeline-lane lane-id="a">A</timeline-lane><timeline-event date="1961">One</timeline-event><br></p>
      <div slot="details"><event-timeline><timeline-event date="1962">Two</timeline-event></event-timeline></div></event-timeline>`,
    );
    expect(timeline.events.map(({ title }) => title)).to.deep.equal(['One']);
  });

  it('from children that are added, changed and removed', async () => {
    const timeline = await mount('<event-timeline><timeline-event date="1961">One</timeline-event></event-timeline>');
    timeline.insertAdjacentHTML('beforeend', '<timeline-event date="1962">Two</timeline-event>');
    await Promise.resolve();
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['One', 'Two']);
    timeline.querySelector('timeline-event')!.setAttribute('date', '1963');
    await Promise.resolve();
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['Two', 'One']);
    timeline.querySelector('timeline-event')!.remove();
    await Promise.resolve();
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['Two']);
  });

  it('and sends an event when they are shown', async () => {
    const timeline = await mount('<event-timeline></event-timeline>');
    const heard: unknown[] = [];
    document.addEventListener('timeline-load', ({ detail }: TimelineLoadEvent) => heard.push(detail), { once: true });
    timeline.data = [{ date: '1961', title: 'x' }, { title: 'no date' }];
    await timeline.updateComplete;
    expect(heard).to.deep.equal([
      { accepted: 1, rejected: 1, extent: { start: Date.UTC(1961, 0, 1), end: Date.UTC(1962, 0, 1) } },
    ]);
  });
});

describe('event-timeline with wrong input', () => {
  it('shows what it can read, and names what it left out in status line and issues', async () => {
    const timeline = await mount('<event-timeline></event-timeline>');
    const errors: TimelineErrorEvent[] = [];
    timeline.addEventListener('timeline-error', (event) => errors.push(event));
    const records = [
      { date: '1961', title: 'Good' },
      { date: '1962' },
      { title: 'No date' },
      { date: 'soon', title: 'Bad date' },
    ];
    const uncaught = await uncaughtDuring(async () => {
      timeline.data = records;
      await timeline.updateComplete;
    });
    expect(titles(timeline)).to.deep.equal(['Good']);
    expect(status(timeline)).to.contain('3 of 4 events left out').and.to.contain('/events/1').and.to.contain('"soon"');
    expect(timeline.issues.map(({ path, record }) => [path, record])).to.deep.equal([
      ['/events/1', records[1]],
      ['/events/2', records[2]],
      ['/events/3/date', records[3]],
    ]);
    expect(errors).to.have.length(1);
    expect(uncaught).to.deep.equal([]);
  });

  for (const [name, src, message] of [
    ['a file that is missing', '/stories/data/nowhere.json', /nowhere\.json answered 404/],
    ['a server that does not answer', 'http://127.0.0.1:9/x.json', /could not be reached/],
    ['a server that keeps it from others', elsewhere('/stories/data/treaty.json'), /no Access-Control-Allow-Origin/],
    ['a file that is not JSON', blob('{\n "events": [ oops ]\n}'), /line 2, column 14/],
    ['a file that is cut off', blob('{"events": [{"title": "x"'), /ends too early/],
    ['an empty file', blob(''), /is empty/],
  ] as const) {
    it(`reports what is wrong with ${name}, without an uncaught error`, async () => {
      let timeline!: EventTimeline;
      const failures: unknown[] = [];
      document.addEventListener('timeline-error', (event) => failures.push(event), { once: true });
      const uncaught = await uncaughtDuring(async () => {
        timeline = await mount(`<event-timeline src="${src}"></event-timeline>`);
      });
      expect(status(timeline)).to.match(message);
      expect(timeline.issues).to.have.length(1);
      expect(timeline.shadowRoot!.textContent).to.contain('could not be loaded');
      expect(failures).to.have.length(1);
      expect(uncaught).to.deep.equal([]);
    });
  }

  it('shows markup as text and runs nothing', async () => {
    const evil = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
    const timeline = await mount('<event-timeline></event-timeline>');
    timeline.data = [
      { id: evil, date: '1961', title: evil, description: evil, lane: evil, url: 'javascript:window.hacked=true' },
    ];
    timeline.select(evil);
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal([evil]);
    expect(timeline.shadowRoot!.querySelectorAll('img, script, a')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
  });

  it('shows a title of ten megabytes shortened', async () => {
    const timeline = await mount('<event-timeline></event-timeline>');
    timeline.data = [
      { date: '1961', title: 'word '.repeat(2_000_000) },
      { date: '1962', title: 'Short' },
    ];
    await timeline.updateComplete;
    expect(titles(timeline)[0]!.length).to.be.lessThan(1000);
    expect(timeline.events[0]!.title.length).to.be.greaterThan(9_000_000);
  });

  it('asks for no file while it has data', async () => {
    // The page has as many files as a browser remembers by default, so this one would be forgotten.
    performance.setResourceTimingBufferSize(2000);
    const timeline = await mount('<event-timeline></event-timeline>');
    timeline.data = [{ date: '1961', title: 'From script' }];
    timeline.src = '/stories/data/nowhere.json?unasked';
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['From script']);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('unasked'))).to.deep.equal([]);
    timeline.data = null;
    timeline.src = TREATY;
    await timeline.updateComplete;
    expect(titles(timeline)).to.have.length(7);
  });

  it('ignores an answer that arrives too late', async () => {
    const timeline = await mount('<event-timeline></event-timeline>');
    timeline.src = TREATY;
    await Promise.resolve();
    timeline.src = blob('[{"date": "1961", "title": "Newer"}]');
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['Newer']);
  });
});

describe('event-timeline in a page', () => {
  it('can be removed and put back', async () => {
    const timeline = await mount(`<event-timeline src="${TREATY}"></event-timeline>`);
    const place = timeline.parentElement!;
    for (let i = 0; i < 3; i++) {
      timeline.remove();
      place.append(timeline);
      await timeline.updateComplete;
    }
    expect(part(timeline, 'label')).to.have.length(7);
  });

  it('has settled after updateComplete: size, data and words are those last set', async () => {
    const timeline = await mount('<div style="width: 900px"><event-timeline></event-timeline></div>');
    timeline.data = [{ date: '1961', title: 'One' }];
    timeline.scale = 'proportional';
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['One']);
    expect(part(timeline, 'plot')[0]!.querySelector('svg')!.getAttribute('width')).to.equal('900');
  });

  it('uses the default for an unknown value of an attribute, and warns the author', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => void told.push(message);
    const uncaught = await uncaughtDuring(async () => {
      const timeline = await mount(`<event-timeline src="${TREATY}" scale="cubic" heading-level="x"></event-timeline>`);
      expect(part(timeline, 'label')).to.have.length(7);
      expect(timeline.shadowRoot!.querySelector('[role="heading"]')!.getAttribute('aria-level')).to.equal('2');
    });
    console.warn = warn;
    expect(told).to.have.length(1);
    expect(told[0]).to.equal(
      '<event-timeline> invalid scale: "cubic"; expected one of auto, proportional, elastic, sequence, log',
    );
    expect(uncaught).to.deep.equal([]);
  });

  it('makes room for a status line that appears later, in a container with a height', async () => {
    const timeline = await mount('<event-timeline style="height: 500px"></event-timeline>');
    const events = [{ date: '1961', title: 'One' }];
    for (let i = 0; i < 6; i++) {
      timeline.data = [...events];
      await timeline.updateComplete;
    }
    timeline.data = [...events, { title: 'no date' }];
    await timeline.updateComplete;
    const frame = part(timeline, 'plot')[0]!.parentElement!;
    expect(frame.scrollHeight).to.equal(frame.clientHeight);
    expect(part(timeline, 'status')[0]!.getBoundingClientRect().bottom).to.be.at.most(500.5);
  });

  it('takes the level of its heading from an attribute, and its text from the slot', async () => {
    const timeline = await mount(`<event-timeline src="${TREATY}" heading-level="3"></event-timeline>`);
    const heading = timeline.shadowRoot!.querySelector('[role="heading"]')!;
    expect(heading.getAttribute('aria-level')).to.equal('3');
    expect(heading.textContent).to.contain('Moscow and Pyongyang');
  });

  it('has a default width if its container gives none, and shrinks if there is less', async () => {
    for (const style of ['display: flex', 'display: grid', 'float: left', 'position: absolute']) {
      for (const [width, expected] of [
        [1200, 900],
        [320, 300],
      ] as const) {
        const timeline = await mount(
          `<div style="${style}"><event-timeline src="${TREATY}"></event-timeline></div>`,
          width,
        );
        expect(timeline.offsetWidth, style).to.be.at.least(expected).and.at.most(width);
      }
    }
  });

  it('is drawn in the size that it has when it is finally shown', async () => {
    const timeline = await mount(`<div style="display: none"><event-timeline src="${TREATY}"></event-timeline></div>`);
    timeline.parentElement!.style.display = 'block';
    await settled(timeline);
    expect(part(timeline, 'plot')[0]!.querySelector('svg')!.getAttribute('width')).to.equal('1200');
  });
});

describe('<timeline-lane> children', () => {
  it('are lanes in their order, with names, colours and nesting, and events have tags', async () => {
    const timeline = await mount(
      `<event-timeline lang="en-GB" filter="tag:law">
        <timeline-lane lane-id="b" color="rgb(1, 2, 3)">Beta</timeline-lane>
        <timeline-lane lane-id="a">Alpha</timeline-lane>
        <timeline-lane lane-id="c" parent="b">Gamma</timeline-lane>
        <timeline-event date="1961" lane="a" tags="law, treaty">Treaty</timeline-event>
        <timeline-event date="1970" lane="b">Visit</timeline-event>
        <timeline-event date="2000" lane="c">Other</timeline-event>
      </event-timeline>`,
    );
    const lanes = timeline.timeline.scene.lanes.map(({ id, title, ink }) => [id, title, ink]);
    expect(lanes).to.deep.equal([
      ['b', 'Beta', 'rgb(1, 2, 3)'],
      ['c', 'Gamma', 'rgb(1, 2, 3)'],
      ['a', 'Alpha', 0],
    ]);
    expect(timeline.events[0]!.tags).to.deep.equal(['law', 'treaty']);
    expect(timeline.timeline.matching.length).to.equal(1);
    expect(timeline.issues).to.deep.equal([]);
  });
});

describe('<timeline-era> children', () => {
  it('are named bands behind the events, with their dates for screen readers', async () => {
    const timeline = await mount(
      `<event-timeline lang="en-GB">
        <timeline-era start="1945" end="1991">Cold War</timeline-era>
        <timeline-event date="1961">Treaty</timeline-event><timeline-event date="2000">Visit</timeline-event>
      </event-timeline>`,
    );
    const [era] = part(timeline, 'era');
    expect(era!.ariaLabel!.replace(/\s/g, ' ')).to.equal('Cold War, 1945–1991');
    expect(timeline.shadowRoot!.querySelector('.plot')!.textContent).to.contain('Cold War');
    expect(timeline.issues).to.deep.equal([]);
  });
});
