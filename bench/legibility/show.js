// Shows events with one library, and counts those that are legible. Runs in a page.
const MODULES = '/bench/node_modules';

/** Each library as its own first example sets it up; returns the elements of marks and titles, in pairs. */
const LIBRARIES = {
  async 'event-timeline'(place, events) {
    await import('/dist/event-timeline.min.js');
    place.innerHTML = '<event-timeline></event-timeline>';
    const timeline = place.firstChild;
    timeline.data = { events: events.map((event, i) => ({ ...event, id: `e${i}` })) };
    await timeline.updateComplete;
    await pause(300);
    const part = (name) => [...timeline.shadowRoot.querySelectorAll(`[part~='${name}']`)];
    const marks = new Map(part('mark').map((mark) => [mark.dataset.eventId, mark]));
    return part('label').map((label) => ({
      mark: marks.get(label.dataset.eventId),
      title: label.querySelector('.title'),
      text: timeline.events.find(({ id }) => id === label.dataset.eventId).title,
    }));
  },
  async 'vis-timeline'(place, events, height) {
    await script(`${MODULES}/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js`);
    await style(`${MODULES}/vis-timeline/styles/vis-timeline-graph2d.min.css`);
    const items = events.map((event, id) => ({
      ...{ id, content: escapeHtml(event.title), start: instant(event.date ?? event.start) },
      ...(instant(event.end) && { end: instant(event.end) }),
    }));
    new window.vis.Timeline(place, items, { height });
    await pause(1200);
    return [...place.querySelectorAll('.vis-item-content')].map((title) => ({
      mark: title.closest('.vis-item').classList.contains('vis-box') ? title : title.closest('.vis-item'),
      title,
      text: title.textContent,
    }));
  },
  async TimelineJS(place, events, height) {
    await script(`${MODULES}/@knight-lab/timelinejs/dist/js/timeline.js`);
    await style(`${MODULES}/@knight-lab/timelinejs/dist/css/timeline.css`);
    place.id = 'timeline-embed';
    place.style.height = `${height}px`;
    const date = (text) => {
      const t = new Date(instant(text));
      return { year: String(t.getUTCFullYear()), month: String(t.getUTCMonth() + 1), day: String(t.getUTCDate()) };
    };
    new window.TL.Timeline('timeline-embed', {
      events: events
        .filter((event) => instant(event.date ?? event.start))
        .map((event) => ({
          start_date: date(event.date ?? event.start),
          ...(instant(event.end) && { end_date: date(event.end) }),
          text: { headline: escapeHtml(event.title) },
        })),
    });
    await pause(1500);
    return [...place.querySelectorAll('.tl-timemarker')].map((mark) => ({
      mark,
      title: mark.querySelector('.tl-headline'),
      text: mark.querySelector('.tl-headline').textContent,
    }));
  },
  async 'd3-milestones'(place, events) {
    await script(`${MODULES}/d3-milestones/build/d3-milestones.min.js`);
    await style(`${MODULES}/d3-milestones/build/d3-milestones.css`);
    place.id = 'milestones';
    const pad = (n) => String(n).padStart(2, '0');
    const day = (t) =>
      `${String(t.getUTCFullYear()).padStart(4, '0')}-${pad(t.getUTCMonth() + 1)}-${pad(t.getUTCDate())}`;
    window
      .milestones('#milestones')
      .mapping({ timestamp: 'timestamp', text: 'text' })
      .parseTime('%Y-%m-%d')
      .aggregateBy('day')
      .optimize(true)
      .render(
        events
          .filter((event) => instant(event.date ?? event.start))
          .map((event) => ({ timestamp: day(new Date(instant(event.date ?? event.start))), text: event.title })),
      );
    await pause(600);
    return [...place.querySelectorAll('.milestones__group')].flatMap((group) =>
      [...group.querySelectorAll('.milestones-text-label')].map((title) => ({
        mark: group.querySelector('.milestones__group__bullet') ?? group,
        title,
        text: title.textContent,
      })),
    );
  },
};

/** How many of the events can be told apart and read. */
export async function show(library, events, height) {
  const shown = await LIBRARIES[library](document.getElementById('place'), events, height);
  const boxes = shown.map(({ mark, title, text }) => ({
    mark: mark?.getBoundingClientRect(),
    lines: textBoxes(title),
    isWhole: isWhole(title, text),
  }));
  return boxes.filter(({ mark, lines, isWhole }, i) => {
    if (!mark || lines.length === 0 || !isWhole || !isVisible(mark, lines)) return false;
    const at = middle(mark);
    return boxes.every((other, j) => {
      if (i === j || !other.mark) return true;
      const there = middle(other.mark);
      const isApart = Math.hypot(at.x - there.x, at.y - there.y) >= 4;
      return isApart && !lines.some((a) => other.lines.some((b) => areOver(a, b)));
    });
  }).length;
}

/** Why each is not, to find out whether the test is at fault. */
export const explain = (title, text) => ({
  whole: isWhole(title, text),
  lines: textBoxes(title).map(({ left, top, width }) => [left, top, width]),
});

const middle = ({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 });

function textBoxes(element) {
  if (!element) return [];
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

/** All of the text, not cut by any box around it, and without an ellipsis. */
function isWhole(element, text) {
  if (!element || !element.textContent.trim() || /…$/.test(element.textContent.trim()) || !text) return false;
  const boxes = textBoxes(element);
  for (let box = element; box && box.id !== 'place'; box = box.parentElement ?? box.getRootNode().host) {
    const { overflowX, overflowY } = getComputedStyle(box);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const frame = box.getBoundingClientRect();
    if (
      boxes.some(
        (b) =>
          b.right > frame.right + 2 || b.left < frame.left - 2 || b.bottom > frame.bottom + 4 || b.top < frame.top - 4,
      )
    )
      return false;
  }
  return true;
}

/** Within the width of the page; readers can scroll down. */
const isVisible = (mark, lines) =>
  [mark, ...lines].every(({ left, right, top }) => left >= -8 && right <= innerWidth + 8 && top >= -8);

const areOver = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;

/** A date for these libraries: an instant, at the start of what is known. */
function instant(text) {
  if (text === undefined || text === '..') return undefined;
  const [, sign = '', year, month = '01', day = '01'] =
    /^(-?)(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text.replace(/[?~%]/g, '')) ?? [];
  if (!year) return undefined;
  const t = new Date(0);
  t.setUTCFullYear(Number(sign + year), Math.min(12, Number(month)) - 1, Number(day));
  const clock = /T(\d\d):(\d\d)/.exec(text);
  if (clock) t.setUTCHours(Number(clock[1]), Number(clock[2]));
  return t.getTime();
}

const escapeHtml = (text) => text.replace(/[&<]/g, (c) => (c === '&' ? '&amp;' : '&lt;'));
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const loaded = (element) =>
  new Promise((resolve, reject) => Object.assign(element, { onload: resolve, onerror: reject }));

async function script(src) {
  const element = Object.assign(document.createElement('script'), { src });
  document.head.append(element);
  await loaded(element);
}

async function style(href) {
  const element = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  document.head.append(element);
  await loaded(element).catch(() => {});
}
