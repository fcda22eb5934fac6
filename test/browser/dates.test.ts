import { expect } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import type { EventTimeline } from '../../src/index.js';
import { label, middle, mount, part, sendKeys, settled } from './page.js';

const EVENTS = {
  lang: 'en-GB',
  timeZone: 'Asia/Seoul',
  events: [
    { id: 'spring', date: '1961-21', displayDate: 'in the spring of 1961', title: 'Spring' },
    { id: 'about', date: '1970~', title: 'About' },
    { id: 'possible', date: '1975?', title: 'Possibly' },
    { id: 'either', date: '[1980,1985]', title: 'Either' },
    { id: 'all', date: '{1980,1985}', title: 'Both' },
    { id: 'goes-on', date: '1990/..', title: 'It goes on' },
    { id: 'faded', date: '1990/', title: 'Nobody knows' },
    { id: 'call', date: '1995-06-19T09:00', title: 'A call' },
    { id: 'day', date: '1995-06-19', title: 'A day' },
  ],
};

const mountEvents = async (attributes = '', width = 1200) => {
  const timeline = await mount(`<event-timeline ${attributes}></event-timeline>`, width);
  timeline.data = EVENTS;
  await timeline.updateComplete;
  return timeline;
};

/** The date of an event, which may be only for screen readers if there is no room for it. */
const said = (element: Element): string =>
  element.querySelector('.date, .heard')!.textContent.replace(/\s/g, ' ').trim();

describe('dates in a page', () => {
  it('of one year are shown without the year, and read out with it', async () => {
    const timeline = await mount('<event-timeline lang="en-GB"></event-timeline>');
    timeline.data = ['2024-06-19', '2024-12-04'].map((date) => ({ id: date, date, title: 'Treaty' }));
    await timeline.updateComplete;
    const own = label(timeline, '2024-12-04');
    const seen = own.querySelector('.date')!;
    expect(seen.textContent.trim()).to.equal('4\u00A0December');
    expect(seen.ariaHidden).to.equal('true');
    expect(own.textContent).to.contain('4 December 2024');
  });

  it('are written as exactly and as surely as they are known', async () => {
    const timeline = await mountEvents();
    expect(said(label(timeline, 'spring'))).to.equal('in the spring of 1961');
    expect(said(label(timeline, 'about'))).to.equal('about 1970');
    expect(said(label(timeline, 'possible'))).to.equal('possibly 1975');
    expect(said(label(timeline, 'either'))).to.equal('1980 or 1985');
    expect(said(label(timeline, 'all'))).to.equal('1980 and 1985');
    expect(said(label(timeline, 'goes-on'))).to.equal('since 1990');
    expect(said(label(timeline, 'faded'))).to.equal('from 1990, end unknown');
  });

  it('have one mark each, also the two dates of a set', async () => {
    const timeline = await mountEvents();
    for (const { id } of EVENTS.events) {
      const marks = part(timeline, 'mark').filter((mark) => mark.dataset['eventId'] === id);
      expect(marks.length, id).to.equal(1);
    }
  });

  it('draw ongoing events to the edge of the axis, but not those with an unknown end', async () => {
    const timeline = await mountEvents('scale="proportional"');
    const right = part(timeline, 'plot')[0]!.getBoundingClientRect().right;
    const marks = [...timeline.shadowRoot!.querySelectorAll('svg path')].map(
      (path) => path.getBoundingClientRect().right,
    );
    expect(Math.max(...marks)).to.be.within(right - 24, right);
    const faded = part(timeline, 'mark').find((mark) => mark.dataset['eventId'] === 'faded')!;
    expect(faded.getBoundingClientRect().right).to.be.lessThan(right - 40);
  });

  it('show the words that follow from them beside those of the author', async () => {
    const timeline = await mountEvents();
    await sendMouse({ type: 'click', position: middle(label(timeline, 'spring')) });
    await timeline.updateComplete;
    const kicker = timeline.shadowRoot!.querySelector('.details .kicker')!.textContent;
    expect(kicker).to.contain('in the spring of 1961').and.to.contain('spring 1961');
    await sendKeys({ press: 'Escape' });
  });

  it('give both times if the axis has another zone, and keep days as they are', async () => {
    const timeline = await mountEvents('time-zone="Europe/London"');
    expect(said(label(timeline, 'call'))).to.equal('19 June 1995 at 09:00 GMT+9, 01:00 BST');
    expect(said(label(timeline, 'day'))).to.equal('19 June 1995');
  });

  it('stand in their order in every width', async () => {
    for (const width of [1200, 390, 320]) {
      const timeline = await mountEvents('', width);
      await settled(timeline);
      for (const element of part(timeline, 'label')) {
        const box = element.getBoundingClientRect();
        expect(box.left, `${String(width)} ${element.dataset['eventId'] ?? ''}`).to.be.at.least(0);
        expect(box.right).to.be.at.most(width);
      }
    }
  });
});

describe('the words of a language', () => {
  const dates = (timeline: EventTimeline): string[] =>
    part(timeline, 'label').map((label) => label.querySelector('.date')!.textContent.trim());
  const events = '<timeline-event start="1570~">a</timeline-event><timeline-event start="1961/..">b</timeline-event>';

  it('are loaded when the picture is drawn', async () => {
    expect(dates(await mount(`<event-timeline lang="ko">${events}</event-timeline>`))).to.deep.equal([
      '1570년경',
      '1961년부터',
    ]);
    expect(dates(await mount(`<div lang="fr"><event-timeline>${events}</event-timeline></div>`))).to.deep.equal([
      'vers 1570',
      'depuis 1961',
    ]);
  });

  it('come with the language of the data', async () => {
    const timeline = await mount('<event-timeline></event-timeline>');
    timeline.data = { lang: 'ru', events: [{ date: '1570~', title: 'a' }] };
    await timeline.updateComplete;
    expect(dates(timeline)).to.deep.equal(['около 1570 г.']);
  });

  it('are signs if nobody has written them', async () => {
    expect(dates(await mount(`<event-timeline lang="pl">${events}</event-timeline>`))).to.deep.equal([
      '≈ 1570',
      '1961 →',
    ]);
  });
});
