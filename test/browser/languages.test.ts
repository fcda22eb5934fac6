import { expect } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import type { EventTimeline } from '../../src/index.js';
import { label, middle, mount, part, sendKeys, settled, until } from './page.js';

const EVENTS = {
  events: [
    { id: 'treaty', date: '1961-07-06', title: 'A' },
    {
      id: 'visit',
      date: '2000-07-19',
      title: 'B',
      status: 'disputed',
      url: 'https://example.org/',
      sources: [{ title: 'C' }],
    },
    ...['2024-06-18', '2024-06-19', '2024-06-20', '2024-06-21'].map((date) => ({ date, title: 'D' })),
    { date: 'last year', title: 'E' },
    { date: 'some day', title: 'F' },
  ],
};

async function mountIn(attributes: string, data: object = EVENTS): Promise<EventTimeline> {
  const timeline = await mount(`<event-timeline ${attributes}></event-timeline>`, 900);
  timeline.data = data;
  await timeline.updateComplete;
  return timeline;
}

/** Normalises spaces, and removes direction marks. */
const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const text = (timeline: EventTimeline, selector: string): string =>
  plain(timeline.shadowRoot!.querySelector(selector)?.textContent);

/** The names of the buttons below the picture. */
const buttons = (timeline: EventTimeline): string[] =>
  [...timeline.shadowRoot!.querySelectorAll('.toolbar button')].map((button) =>
    plain(button.getAttribute('aria-label') ?? button.textContent),
  );

const filesOf = (language: string): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.includes(`/languages/${language}.`));

describe('a language', () => {
  // By default a browser remembers 250 files of a page, which ours reaches when it is not bundled.
  before(() => performance.setResourceTimingBufferSize(2000));

  it('is not loaded for English, and only once for several timelines', async () => {
    await mountIn('lang="en-GB"');
    for (const language of ['de', 'ko', 'es']) expect(filesOf(language)).to.deep.equal([]);
    const two = '<event-timeline lang="ko" overview></event-timeline><event-timeline lang="ko-KR"></event-timeline>';
    await mount(two);
    for (const timeline of document.querySelectorAll('event-timeline')) {
      timeline.data = EVENTS;
      await timeline.updateComplete;
      expect(text(timeline, '.summary')).to.match(/^사건 6건, 1961년/);
    }
    await overviewOf(document.querySelector('event-timeline')!, '개요');
    expect(filesOf('ko')).to.have.length(1);
  });

  it('is that of the element: German', async () => {
    const timeline = await mountIn('lang="de"');
    expect(text(timeline, '.summary')).to.equal(
      '6 Ereignisse, 6. Juli 1961 bis 21. Juni 2024. Nicht maßstäblich: 18.–21. Juni 2024 vergrößert.',
    );
    timeline.view = { start: '2024-06-18', end: '2024-06-21' };
    await timeline.updateComplete;
    expect(text(timeline, '.shown')).to.equal('4 von 6 Ereignissen, 18.–21. Juni 2024');
    expect(buttons(timeline)).to.deep.equal(['Verkleinern', 'Vergrößern', 'Alles zeigen', 'Maßstäblich']);
    expect(text(timeline, '.status summary')).to.equal('2 von 8 Ereignissen ausgelassen');
    await sendMouse({ type: 'click', position: middle(timeline.shadowRoot!.querySelector('.scale-switch')!) });
    await settled(timeline);
    expect(buttons(timeline).at(-1)).to.equal('Angepasst');
  });

  it('is that of the page: Arabic, from right to left', async () => {
    const timeline = await mount('<div lang="ar" dir="rtl"><event-timeline></event-timeline></div>', 900);
    timeline.data = EVENTS;
    await timeline.updateComplete;
    // Browsers differ in the digits of Arabic.
    const digits = new Intl.NumberFormat('ar', { useGrouping: false });
    const format = (n: number): string => digits.format(n);
    const summary = `${format(6)} أحداث، من ${format(6)} يوليو ${format(1961)} إلى ${format(21)} يونيو ${format(2024)}. المقياس غير ثابت: `;
    expect(text(timeline, '.summary').startsWith(summary), text(timeline, '.summary')).to.equal(true);
    expect(text(timeline, '.status summary')).to.equal(`استُبعد ${format(2)} من ${format(8)} أحداث`);
    expect(buttons(timeline)).to.deep.equal(['المقياس الحقيقي']);
    await sendMouse({ type: 'click', position: middle(label(timeline, 'visit')) });
    await timeline.updateComplete;
    expect(text(timeline, '.status-word')).to.equal('محل خلاف');
    expect(text(timeline, '.details')).to.contain('قراءة المزيد').and.to.contain('المصادر');
    expect(timeline.shadowRoot!.querySelector('.details .close')!.ariaLabel).to.equal('إغلاق');
    await sendKeys({ press: 'Escape' });
  });

  it('is that of the data, also for buttons that were made before the data arrived', async () => {
    const timeline = await mount('<event-timeline download></event-timeline>');
    const saved = (): string[] =>
      [...timeline.shadowRoot!.querySelectorAll('.downloads button')].map((item) => plain(item.textContent));
    timeline.data = { events: EVENTS.events.slice(0, 2) };
    while (saved().length === 0) await settled(timeline);
    expect(saved()[0]).to.equal('Spreadsheet (CSV)');
    timeline.data = { ...EVENTS, lang: 'ru' };
    await timeline.updateComplete;
    expect(text(timeline, '.summary')).to.match(/^6 событий, 6 июля 1961/);
    expect(text(timeline, '.download')).to.equal('Скачать');
    expect(saved()[0]).to.equal('Таблица (CSV)');
  });

  it('is overridden by the messages of the author, and supplies the rest', async () => {
    const timeline = await mountIn('lang="fr" view-start="2024-06-18"');
    timeline.messages = { showAll: 'Toute l’histoire' };
    await timeline.updateComplete;
    expect(buttons(timeline).slice(0, 3)).to.deep.equal(['Réduire', 'Agrandir', 'Toute l’histoire']);
    timeline.messages = {};
    await timeline.updateComplete;
    expect(buttons(timeline)[2]).to.equal('Tout afficher');
  });

  it('is English if nobody has written it, and in problems with the data', async () => {
    const timeline = await mountIn('lang="pl"');
    expect(text(timeline, '.summary')).to.match(/^6 events, /);
    expect(text(timeline, '.status summary')).to.equal('2 of 8 events left out');
    const issue = part(timeline, 'status')[0]!.querySelector('li bdi')!;
    expect(issue.getAttribute('lang')).to.equal('en');
    expect(issue.textContent).to.contain('last year');
  });
});

describe('what is said', () => {
  it('has the language and the direction of the page, also when these change', async () => {
    const timeline = await mountIn('');
    const page = document.documentElement;
    const first = (): DOMRect => label(timeline, 'treaty').getBoundingClientRect();
    const { lang, dir } = page;
    const left = first().left;
    try {
      page.lang = 'de';
      await until(() => text(timeline, '.summary').includes('Ereignisse'));
      page.dir = 'rtl';
      await until(() => first().left > left + 200);
      timeline.lang = 'fr';
      timeline.dir = 'ltr';
      await until(() => text(timeline, '.summary').includes('événements') && first().left === left);
    } finally {
      Object.assign(page, { lang, dir });
    }
  });
});

describe('an overview', () => {
  it('speaks the language of its timeline, and its own', async () => {
    const timeline = await mountIn('lang="ja" overview');
    await overviewOf(timeline, '全体図');
    timeline.lang = 'en';
    timeline.requestUpdate();
    await overviewOf(timeline, 'Overview');
  });
});

/** Waits until the overview of a timeline has a name. */
async function overviewOf(timeline: EventTimeline, name: string): Promise<void> {
  const map = (): Element | null | undefined =>
    timeline.shadowRoot!.querySelector('timeline-overview')?.shadowRoot?.querySelector('[role=group]');
  for (let round = 0; round < 50 && map()?.ariaLabel !== name; round++) await settled(timeline);
  expect(map()?.ariaLabel).to.equal(name);
}
