import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import { PAGE_RULES, violationsIn } from './axe.js';
import { handsAt, label, middle, mount, part, sendKeys, settled } from './page.js';

const PICTURE = '/stories/data/signing.svg';

/** The same server under another name, which makes it another site. */
function elsewhere(path: string): string {
  const url = new URL(path, location.href);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
}

async function show(event: object, attributes = ''): Promise<EventTimeline> {
  const timeline = await mount(`<event-timeline lang="en" ${attributes}></event-timeline>`, 1200, 700);
  timeline.data = {
    events: [
      { id: 'before', date: '1990', title: 'Before' },
      { id: 'own', date: '2000', title: 'Own', description: 'What happened.', ...event },
      { id: 'after', date: '2010', title: 'After' },
    ],
  };
  await timeline.updateComplete;
  return timeline;
}

/** Opens an event as a reader does. */
async function open(timeline: EventTimeline, id = 'own'): Promise<HTMLElement> {
  await sendMouse({ type: 'click', position: middle(label(timeline, id)) });
  await handsAt(timeline);
  return part(timeline, 'details')[0]!;
}

const steps = (panel: HTMLElement): HTMLElement[] => [...panel.querySelectorAll<HTMLElement>('.step')];

describe('the pictures and sounds of an event', () => {
  afterEach(() => resetMouse());

  it('are in its details, with alternative text, caption and credit', async () => {
    const media = [{ url: PICTURE, alt: 'Two flags over a paper', caption: 'The table', credit: 'A photographer' }];
    const panel = await open(await show({ media }));
    const image = panel.querySelector('img')!;
    await image.decode();
    expect(image.alt).to.equal('Two flags over a paper');
    expect(panel.querySelector('figcaption')!.textContent).to.equal('The tableA photographer');
    expect(panel.querySelector('.details-title')!.nextElementSibling!.contains(image)).to.equal(true);
    const { top, bottom } = panel.getBoundingClientRect();
    expect(top >= 0 && bottom <= window.innerHeight).to.equal(true);
  });

  for (const [page, caption, credit, isLeftToRight] of [
    ['rtl', 'The table', 'A photographer', true],
    ['rtl', 'The table', 'צלם', true],
    ['ltr', 'השולחן', 'A photographer', false],
  ] as const)
    it(`say “${caption}” before “${credit}” as the first of them is read, where the page is ${page}`, async () => {
      const media = [{ url: PICTURE, alt: '', caption, credit }];
      const panel = await open(await show({ media, title: page === 'rtl' ? 'חתימה' : 'Signing' }, `dir="${page}"`));
      const below = panel.querySelector('figcaption')!;
      const [first, second] = [...below.children].map((own) => own.getBoundingClientRect());
      if (isLeftToRight) expect(first!.right).to.be.at.most(second!.left + 0.5);
      else expect(first!.left).to.be.at.least(second!.right - 0.5);
      // Everything begins at the edge of the panel.
      const { left, right } = below.getBoundingClientRect();
      if (page === 'rtl') expect(Math.max(first!.right, second!.right)).to.be.closeTo(right, 0.5);
      else expect(Math.min(first!.left, second!.left)).to.be.closeTo(left, 0.5);
    });

  it('are a small picture that leads to the large one, where there is one', async () => {
    const media = [{ url: '/large.png', thumbnail: PICTURE, alt: 'Two flags' }];
    const panel = await open(await show({ media }));
    const link = panel.querySelector<HTMLAnchorElement>('.media a')!;
    expect(link.getAttribute('href')).to.equal('/large.png');
    expect(link.querySelector('img')!.getAttribute('src')).to.equal(PICTURE);
  });

  it('never play by themselves; what a browser cannot show is a link', async () => {
    const media = [
      { url: '/a.mp4', alt: 'A film' },
      { url: '/a.mp3' },
      { url: 'https://www.youtube.com/watch?v=1', caption: 'A film elsewhere' },
    ];
    const panel = await open(await show({ media }));
    const [video, audio] = [panel.querySelector('video')!, panel.querySelector('audio')!];
    expect([video.controls, video.autoplay, audio.controls, audio.autoplay]).to.deep.equal([true, false, true, false]);
    expect(audio.preload).to.equal('none');
    expect(panel.querySelector('iframe, embed, object')).to.equal(null);
    const link = panel.querySelector<HTMLAnchorElement>('.media a')!;
    expect([link.host, link.textContent]).to.deep.equal(['www.youtube.com', 'A film elsewhere']);
  });

  it('are loaded from another site only when the reader asks', async () => {
    const url = elsewhere(PICTURE);
    const { host } = new URL(url);
    const asked = (): number => performance.getEntriesByName(url).length;
    const before = asked();
    const timeline = await show({ media: [{ url, alt: 'Two flags' }] }, 'selected="own"');
    await handsAt(timeline);
    const panel = part(timeline, 'details')[0]!;
    const button = panel.querySelector<HTMLElement>('.load')!;
    expect(button.textContent).to.equal(`Show from ${host}`);
    expect([panel.querySelector('img'), asked()]).to.deep.equal([null, before]);
    await sendMouse({ type: 'click', position: middle(button) });
    expect(panel.querySelector('img')!.src).to.equal(url);
    // What has come is what is heard.
    expect(timeline.shadowRoot!.activeElement).to.equal(panel.querySelector('figure:has(img)'));
    await sendKeys({ press: 'Escape' });
    expect(panel.matches(':popover-open')).to.equal(false);
    const other = await open(await show({ media: [{ url, alt: 'Two flags' }] }));
    expect(other.querySelector('img')!.src).to.equal(url);
  });

  it('are reported if they cannot be loaded, and left out if they are not media', async () => {
    const media = [
      { url: '/missing.png', alt: 'A map' },
      { url: 'javascript:alert(1)', type: 'image/png' },
      ...[null, 'text', { url: 3 }, {}, { url: 'mailto:a@example.org' }],
      { url: '/missing.png', alt: { text: 1 }, thumbnail: 5, type: { toString: null }, caption: [], credit: null },
    ];
    const timeline = await show({ media });
    const panel = await open(timeline);
    while (!panel.querySelector('.media a')) await new Promise((resolve) => setTimeout(resolve, 10));
    const figures = [...panel.querySelectorAll('figure')].map((figure) => figure.textContent);
    expect(figures.filter((text) => !text.includes(location.host))).to.deep.equal(['Could not be loaded: A map']);
    expect(figures).to.have.lengthOf(2);
    expect(timeline.issues.map(({ path }) => path.replace(/^.*(?=media)/, ''))).to.deep.equal([
      ...['media/1/url', 'media/2', 'media/3', 'media/4/url', 'media/5/url'],
      ...['thumbnail', 'type', 'alt', 'caption'].map((name) => `media/7/${name}`),
    ]);
  });

  it('pass axe', async () => {
    const media = [
      { url: PICTURE, alt: 'Two flags', caption: 'The table', credit: 'Someone' },
      { url: '/a.mp3', alt: 'A speech' },
    ];
    await open(await show({ media, relations: [{ type: 'causes', target: 'after' }] }));
    expect(await violationsIn(document.body, PAGE_RULES)).to.deep.equal([]);
  });
});

describe('the details of an event', () => {
  afterEach(() => resetMouse());

  it('link to related events, if these exist', async () => {
    const relations = [
      { type: 'causes', target: 'after' },
      { type: 'constructor', target: 'before' },
      { type: 'see', target: 'nobody' },
      { type: Object.create(null) as unknown, target: 'before' },
      ...[null, 3, {}],
    ];
    const timeline = await show({ relations });
    const panel = await open(timeline);
    const items = [...panel.querySelectorAll('.related li')];
    expect(items.map((item) => item.textContent)).to.deep.equal(['Causes After', 'See also Before', 'See also Before']);
    // With Tab only the button is heard.
    expect(items[0]!.querySelector('button')!.ariaLabel).to.equal('Causes After');
    await sendMouse({ type: 'click', position: middle(items[0]!.querySelector('button')!) });
    await settled(timeline);
    expect(timeline.selected).to.equal('after');
    expect(panel.querySelector('.details-title')!.textContent.trim()).to.equal('After');
    expect(panel.querySelector('.related')).to.equal(null);
    expect(timeline.shadowRoot!.activeElement).to.equal(panel.querySelector('.kicker'));
  });

  it('lead to the previous and next event, by button and by key, and bring it into view', async () => {
    const timeline = await show({}, 'view-start="1989" view-end="2003"');
    const panel = await open(timeline);
    const chosen: (string | null)[] = [];
    timeline.addEventListener('timeline-select', ({ detail }) => chosen.push(detail.id));
    await sendMouse({ type: 'click', position: middle(steps(panel)[1]!) });
    await settled(timeline);
    const { left, right } = label(timeline, 'after').getBoundingClientRect();
    expect(left >= 0 && right <= 1200).to.equal(true);
    expect(timeline.shadowRoot!.activeElement).to.equal(steps(panel)[1]);
    expect(steps(panel).map(({ ariaDisabled, title }) => [ariaDisabled, title])).to.deep.equal([
      ['false', 'Own'],
      ['true', ''],
    ]);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Shift+Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(timeline);
    expect(chosen).to.deep.equal(['after', 'own']);
    expect(timeline.shadowRoot!.activeElement).to.equal(steps(panel)[0]);
    await sendKeys({ press: 'Escape' });
    expect(panel.matches(':popover-open')).to.equal(false);
  });

  it('lead to the next among very many events, too', async () => {
    const timeline = await mount('<event-timeline lang="en" style="height: 500px"></event-timeline>', 1200, 700);
    timeline.data = {
      start: Float64Array.from({ length: 2000 }, (_, i) => Date.UTC(2000, 0, 1) + i * 864e5),
      title: (i: number) => `Day ${String(i)}`,
    };
    await timeline.updateComplete;
    timeline.select(timeline.visibleEvents[999]!.id!);
    await handsAt(timeline);
    const panel = part(timeline, 'details')[0]!;
    expect(steps(panel).map(({ title }) => title)).to.deep.equal(['Day 998', 'Day 1000']);
    await sendMouse({ type: 'click', position: middle(steps(panel)[1]!) });
    await settled(timeline);
    expect(panel.querySelector('.details-title')!.textContent.trim()).to.equal('Day 1000');
  });

  it('follow new data, and keep their event', async () => {
    const timeline = await show({
      media: [{ url: PICTURE, alt: 'Old' }],
      relations: [{ type: 'causes', target: 'after' }],
    });
    const panel = await open(timeline);
    const related = panel.querySelector<HTMLElement>('.related button')!;
    timeline.data = {
      events: [
        { id: 'own', date: '2000', title: 'Own', media: [{ url: PICTURE, alt: 'New' }] },
        { id: 'other', date: '2020', title: 'Other' },
      ],
    };
    await timeline.updateComplete;
    expect([...panel.querySelectorAll('img')].map(({ alt }) => alt)).to.deep.equal(['New']);
    expect([panel.querySelector('.related'), related.isConnected]).to.deep.equal([null, false]);
    expect(steps(panel).map(({ title }) => title)).to.deep.equal(['', 'Other']);
  });

  it('are made by a function of the page, once for each event that is opened', async () => {
    const timeline = await mount('<event-timeline lang="en"></event-timeline>', 1200, 700);
    const made: (string | undefined)[] = [];
    timeline.renderDetails = ({ id, description }) => {
      made.push(id);
      if (id === 'text') return `<b>${description ?? ''}</b>`;
      return id === 'other' ? null : Object.assign(document.createElement('input'), { ariaLabel: 'Note' });
    };
    timeline.data = [
      { id: 'own', date: '2000', title: 'Own', description: 'Ours', media: [{ url: PICTURE, alt: '' }] },
      { id: 'text', date: '2010', title: 'Text', description: 'x' },
      { id: 'other', date: '2020', title: 'Other', description: 'As always' },
    ];
    await timeline.updateComplete;
    const panel = await open(timeline);
    const input = panel.querySelector('input')!;
    expect([panel.querySelector('.media'), panel.querySelector('.description')]).to.deep.equal([null, null]);
    expect(panel.querySelector<HTMLElement>('.details-title')!.textContent).to.equal('Own');
    timeline.requestUpdate();
    await timeline.updateComplete;
    expect(panel.querySelector('input') === input).to.equal(true);
    expect(made).to.deep.equal(['own']);
    timeline.select('text');
    await timeline.updateComplete;
    expect(panel.querySelector('.own')!.textContent.trim()).to.equal('<b>x</b>');
    timeline.select('other');
    await timeline.updateComplete;
    expect(panel.querySelector('.description')!.textContent).to.equal('As always');
  });

  it('are the default ones if the function of the page throws, which the console reports once', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => told.push(message);
    const timeline = await show({});
    timeline.renderDetails = ({ data }) => String((data as { deaths: number }).deaths);
    const panel = await open(timeline);
    expect(panel.querySelector('.description')!.textContent).to.equal('What happened.');
    timeline.select('after');
    await timeline.updateComplete;
    console.warn = warn;
    expect(panel.querySelector('.details-title')!.textContent).to.equal('After');
    expect(
      told.map(String).filter((words) => words.startsWith('event-timeline: renderDetails of "Own": TypeError')),
    ).to.have.length(1);
    expect(told.map(String).filter((words) => words.includes('renderDetails'))).to.have.length(1);
  });

  it('are those of the page if it has slotted its own', async () => {
    const timeline = await mount('<event-timeline lang="en"><p slot="details">Ours</p></event-timeline>', 1200, 700);
    timeline.data = { events: [{ id: 'own', date: '2000', title: 'Own', media: [{ url: PICTURE, alt: '' }] }] };
    await timeline.updateComplete;
    const panel = await open(timeline);
    expect(panel.querySelector('.media')).to.equal(null);
    expect(document.querySelector<HTMLElement>('[slot=details]')!.offsetHeight).to.be.greaterThan(0);
    expect(panel.querySelector<HTMLElement>('.details-title')!.offsetHeight).to.equal(0);
  });
});
