import { expect } from 'chai';
import { areOver, mount, part, settled, shapeRect, textRects, TREATY } from './page.js';

/** Windows in which everything is legible without scrolling or any other action. */
const WINDOWS = [
  [1200, 600],
  [768, 600],
  [390, 844],
  [320, 640],
] as const;

for (const [width, height] of WINDOWS) {
  describe(`the treaty story in a window of ${String(width)} × ${String(height)}`, () => {
    const story = () => mount(`<event-timeline src="${TREATY}"></event-timeline>`, width, height);

    it('shows all seven titles whole, in the window, in text of 12 px or more', async () => {
      const labels = part(await story(), 'label');
      expect(labels).to.have.length(7);
      for (const element of labels) {
        const title = element.querySelector('.title')!;
        expect(title.scrollHeight, title.textContent).to.be.at.most(title.clientHeight + 1);
        for (const { left, right, top, bottom } of textRects(title)) {
          expect(left).to.be.at.least(-0.5);
          expect(right, title.textContent).to.be.at.most(width + 0.5);
          expect(top).to.be.at.least(0);
          expect(bottom, title.textContent).to.be.at.most(height);
        }
      }
      const texts = (await story()).shadowRoot!.querySelectorAll(
        '.title, .date, .lane-text, .tick, .lane-name, .summary',
      );
      for (const text of texts) expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
    });

    it('overlaps no text with another, or with the mark of another event', async () => {
      const timeline = await story();
      const texts = [...timeline.shadowRoot!.querySelectorAll('.title, .date, .lane-text, .tick, .lane-name')].flatMap(
        (element) => textRects(element).map((rect) => ({ rect, element, name: element.textContent.trim() })),
      );
      const marks = part(timeline, 'mark').map((element) => ({
        rect: shapeRect(element as Element as SVGGraphicsElement),
        element,
        name: 'mark',
      }));
      const breaks = part(timeline, 'break').map((element) => ({
        rect: element.getBoundingClientRect(),
        element,
        name: 'break',
      }));
      const all = [...texts, ...marks, ...breaks];
      const over = all.flatMap((a, i) =>
        all
          .slice(i + 1)
          .flatMap((b) =>
            eventOf(a.element) !== eventOf(b.element) && areOver(a.rect, b.rect) ? [`${a.name} × ${b.name}`] : [],
          ),
      );
      expect(over).to.deep.equal([]);
    });

    it('has seven marks in true order, at least 4 px apart', async () => {
      const timeline = await story();
      const horizontal = width >= 600;
      const rects = part(timeline, 'mark').map((mark) => mark.getBoundingClientRect());
      expect(rects).to.have.length(7);
      rects.slice(1).forEach((rect, i) => {
        const before = rects[i]!;
        expect(horizontal ? rect.left - before.right : rect.top - before.bottom).to.be.at.least(4);
      });
    });

    it('marks both gaps with their length', async () => {
      const breaks = part(await story(), 'break');
      expect(breaks.map((element) => element.textContent.trim())).to.deep.equal(['39 years', '24 years']);
    });

    it('needs no more room than there is', async () => {
      await story();
      expect(document.documentElement.scrollHeight).to.be.at.most(height);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  });
}

/** The lines of a label may touch, since a font’s box is higher than its line. */
const eventOf = (element: Element): Element => element.closest('.label, .break') ?? element;

describe('the treaty story', () => {
  it('writes dates as exactly as they are known', async () => {
    const labels = part(await mount(`<event-timeline src="${TREATY}"></event-timeline>`), 'label');
    const [treaty, , signing] = labels.map((element) => element.textContent.replace(/\s+/g, ' ').trim());
    expect(treaty).to.match(/^1961, Soviet Union/);
    expect(signing).to.match(/^19 June 2024, Putin and Kim sign/);
  });

  it('draws a year differently from a day', async () => {
    const marks = part(await mount(`<event-timeline src="${TREATY}"></event-timeline>`), 'mark');
    const looks = marks
      .map((mark) => getComputedStyle(mark))
      .map(({ strokeDasharray, fill, stroke }) => [strokeDasharray !== 'none', fill === stroke]);
    expect(looks[0]).to.deep.equal([true, false]);
    expect(looks[2]![0]).to.equal(false);
  });

  it('turns from horizontal to vertical with its container, not with the window', async () => {
    const timeline = await mount(`<div style="width: 500px"><event-timeline src="${TREATY}"></event-timeline></div>`);
    expect(part(timeline, 'plot')[0]!.className).to.contain('vertical');
    timeline.parentElement!.style.width = '900px';
    await settled(timeline);
    expect(part(timeline, 'plot')[0]!.className).to.contain('horizontal');
  });

  it('fills a container that has a height, and asks for what it needs in one that has none', async () => {
    const timeline = await mount(`<event-timeline src="${TREATY}" style="height: 580px"></event-timeline>`);
    expect(timeline.offsetHeight).to.equal(580);
    const lanes = part(timeline, 'lane');
    const toolbar = part(timeline, 'toolbar')[0]!.getBoundingClientRect();
    expect(toolbar.bottom).to.be.closeTo(580, 1);
    expect(lanes.at(-1)!.getBoundingClientRect().bottom).to.be.closeTo(toolbar.top, 1);
    timeline.removeAttribute('style');
    await settled(timeline);
    expect(timeline.offsetHeight).to.be.at.most(600).and.greaterThan(300);
  });

  it('keeps texts apart at twice the size of text', async () => {
    const timeline = await mount(
      `<event-timeline src="${TREATY}" style="--timeline-font-size: 32px"></event-timeline>`,
    );
    const boxes = part(timeline, 'label').map((element) => element.getBoundingClientRect());
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) expect(areOver(a, b)).to.equal(false);
    });
  });

  it('keeps titles whole and apart with the text spacing of WCAG 1.4.12', async () => {
    const spacing = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    const timeline = await mount(`<div style="${spacing}"><event-timeline src="${TREATY}"></event-timeline></div>`);
    const titles = part(timeline, 'label').map((element) => element.querySelector('.title')!);
    for (const title of titles) {
      expect(title.scrollHeight, title.textContent).to.be.at.most(title.clientHeight + 1);
      expect(title.scrollWidth, title.textContent).to.be.at.most(title.clientWidth + 1);
    }
    const lines = titles.map(textRects);
    lines.forEach((own, i) => {
      for (const other of lines.slice(i + 1).flat()) expect(own.some((rect) => areOver(rect, other))).to.equal(false);
    });
  });

  it('mirrors in a page from right to left', async () => {
    const timeline = await mount(`<div dir="rtl"><event-timeline src="${TREATY}"></event-timeline></div>`);
    const lefts = part(timeline, 'mark').map((mark) => mark.getBoundingClientRect().left);
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => b - a));
  });
});
