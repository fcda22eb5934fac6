import { sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import { fromHash } from '../../stories/playground/link-state.js';
import { TimelinePlayground } from '../../stories/playground/timeline-playground.js';
import { label, middle, part, sendKeys, stopped } from './page.js';

TimelinePlayground.define();

/** Everything that could be mistaken for HTML, in two scripts and on two lines. */
const HARD = [
  'A "quoted" & \'single\' one',
  '</script><img src=x onerror=alert(1)>',
  'معاهدة التعاون',
  'On two\nlines',
  '&amp; &lt;b&gt;',
];

/** The titles that result: a title may be written in HTML. */
const SAID = [...HARD.slice(0, -1), '& <b>'];

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** HTML is kept in a description. Markup has no place for it, so there it is dropped. */
const HARD_CSV = `date,title,lane,description\n${HARD.map((title, i) => `${String(1961 + i)},${cell(title)},${cell(`L & "${String(i % 2)}"`)},${cell(title.replace(/[<&].*/, ''))}`).join('\n')}\n`;

async function open(width = 1200): Promise<TimelinePlayground> {
  await setViewport({ width, height: 900 });
  history.replaceState(null, '', location.pathname + location.search);
  document.body.style.margin = '0';
  const playground = document.createElement('timeline-playground');
  document.body.replaceChildren(playground);
  await playground.updateComplete;
  await found(playground, 'CSV: 13 events');
  return playground;
}

const within = (playground: TimelinePlayground, selector: string): HTMLElement =>
  playground.shadowRoot!.querySelector<HTMLElement>(selector)!;

const timelineOf = (playground: TimelinePlayground): EventTimeline =>
  playground.shadowRoot!.querySelector('event-timeline')!;
const areaOf = (playground: TimelinePlayground): HTMLTextAreaElement =>
  within(playground, 'textarea') as HTMLTextAreaElement;
const codeOf = (playground: TimelinePlayground): string => within(playground, 'pre').textContent;

/** Waits until the data is recognised as expected, and shown. */
async function found(playground: TimelinePlayground, expected: string): Promise<void> {
  await until(
    () => within(playground, '#found').textContent.trim() === expected,
    () => within(playground, '#found').textContent,
  );
  await timelineOf(playground).updateComplete;
  await playground.updateComplete;
}

/** Waits until a condition is true; `patience` counts turns of the page, which a busy machine has fewer of. */
async function until(isTrue: () => boolean, say: () => string, patience = 400): Promise<void> {
  for (let turn = 0; !isTrue(); turn++) {
    if (turn > patience) throw new Error(`waited in vain; there is: ${say()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'click', position: middle(element) });
}

const button = (playground: TimelinePlayground, text: string): HTMLElement =>
  [...playground.shadowRoot!.querySelectorAll<HTMLElement>('button')].find((each) => each.textContent.trim() === text)!;

/** Copies text to the clipboard, as a reader does in another window. */
async function copyText(text: string): Promise<void> {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  await sendKeys({ press: 'Control+C' });
  area.remove();
}

/** If a page is not allowed to copy, it selects the text, and the reader copies it. */
async function copySelected(playground: TimelinePlayground): Promise<void> {
  await until(
    () => within(playground, '.done').textContent !== '',
    () => 'nothing said',
  );
  if (within(playground, '.done').textContent.includes('selected')) await sendKeys({ press: 'Control+C' });
}

/** The content of the clipboard. */
async function copied(): Promise<string> {
  const area = document.createElement('textarea');
  document.body.append(area);
  area.focus();
  await sendKeys({ press: 'Control+V' });
  const { value } = area;
  area.remove();
  return value;
}

async function paste(playground: TimelinePlayground, text: string): Promise<void> {
  await copyText(text);
  await click(within(playground, 'textarea'));
  await sendKeys({ press: 'Control+A' });
  await sendKeys({ press: 'Control+V' });
}

/** The code in a page of its own, parsed by the browser. */
async function inPage(code: string, files: Readonly<Record<string, string>> = {}): Promise<EventTimeline> {
  const frame = document.createElement('iframe');
  frame.style.inlineSize = '1200px';
  const page = Object.entries(files).reduce(
    (text, [name, url]) => text.replace(`src="${name}"`, `src="${url}"`),
    code
      .replace('src="event-timeline.min.js"', 'src="/src/index.ts"')
      .replace('src="event-timeline.toolbar.min.js"', 'src="/src/toolbar.ts"'),
  );
  frame.srcdoc = `<!doctype html><html lang="en"><base href="${location.origin}/"><body>${page}</body></html>`;
  document.body.append(frame);
  const found = (): EventTimeline | null | undefined => frame.contentDocument?.querySelector('event-timeline');
  await until(
    () => ((found()?.events as unknown[] | undefined) ?? []).length > 0,
    () => page,
  );
  await found()!.updateComplete;
  return found()!;
}

const told = (timeline: EventTimeline): unknown =>
  timeline.events.map(({ title, date, lane, description }) => [plain(title), date, lane, plain(description ?? '')]);

/** A line break within text is a space. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');

const labels = (timeline: EventTimeline): string[] =>
  part(timeline, 'label').map((each) => plain(each.textContent.trim()));

describe('the playground', () => {
  it('shows a table that is pasted, and says what it is', async () => {
    const playground = await open();
    await paste(playground, 'date,title\n1961,Treaty\n2024-06-19,Signed\n');
    await found(playground, 'CSV: 2 events');
    expect(timelineOf(playground).events.map(({ title }) => title)).to.deep.equal(['Treaty', 'Signed']);
  });

  it('follows what is typed, and reads what is no table too', async () => {
    const playground = await open();
    await click(within(playground, 'textarea'));
    await sendKeys({ press: 'Control+A' });
    await sendKeys({ type: '- 1961: Treaty' });
    await found(playground, 'Markdown: 1 event');
    expect(label(timelineOf(playground), timelineOf(playground).events[0]!.id!).textContent).to.include('Treaty');
  });

  it('names a wrong line, and goes there', async () => {
    const playground = await open();
    await paste(playground, 'date,title\n1961,Treaty\nlast year,Visit\n2024,Signed\n');
    await found(playground, 'CSV: 2 events, 1 left out');
    const issues = within(playground, '.issues');
    expect(issues.textContent).to.include('last year');
    await click(button(playground, 'Line 3'));
    const area = areaOf(playground);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal('last year,Visit');
    await sendKeys({ type: '2023,Visit' });
    await found(playground, 'CSV: 3 events');
    expect(within(playground, '.issues')).to.equal(null);
  });

  it('names the line of what is wrong in a document of JSON', async () => {
    const playground = await open();
    await paste(playground, '[\n  { "date": "1961", "title": "a" },\n  { "date": "1961", "titel": "b" }\n]');
    await found(playground, 'JSON: 1 event, 1 left out');
    expect(button(playground, 'Line 3')).to.be.an.instanceof(HTMLElement);
    // A field that is not ours but is known in other formats, and no fields of ours beside the list.
    await paste(
      playground,
      '[\n  { "date": "1961", "title": "a", "category": "b" },\n  { "date": "1961", "category": "b" }\n]',
    );
    await found(playground, 'JSON records: 1 event, 1 left out');
    expect(button(playground, 'Line 3')).to.be.an.instanceof(HTMLElement);
  });

  it('says where JSON breaks off', async () => {
    const playground = await open();
    await paste(playground, '[{ "date": "1961", "title": "a" }, { "date": "1962", ');
    await found(playground, 'JSON: 1 event, 1 left out');
    expect(within(playground, '.issues').textContent).to.include('ends too early');
    await paste(playground, '[{ "date": "1961", ');
    await until(
      () => within(playground, '.picture').hidden === true,
      () => playground.shadowRoot!.textContent,
    );
    expect(within(playground, '.issues').textContent).to.include('not valid JSON');
    expect(within(playground, '.picture').hidden).to.equal(true);
    await paste(playground, '- 1961: Treaty');
    await found(playground, 'Markdown: 1 event');
    expect(within(playground, '.picture').hidden).to.equal(false);
  });

  it('gives code with the same events, whatever is in their texts', async () => {
    const playground = await open();
    await paste(playground, HARD_CSV);
    await found(playground, 'CSV: 5 events');
    const timeline = timelineOf(playground);
    await click(button(playground, 'Copy code'));
    await copySelected(playground);
    const code = await copied();
    expect(code.trimEnd()).to.equal(codeOf(playground).trimEnd()).and.to.include('<timeline-event ');
    const other = await inPage(code);
    expect(timeline.events.map(({ title }) => plain(title))).to.deep.equal(SAID.map(plain));
    expect(told(other)).to.deep.equal(told(timeline));
    expect(other.issues).to.deep.equal([]);
    await until(
      () => labels(other).length === HARD.length,
      () => labels(other).join(),
    );
    expect(labels(other)).to.deep.equal(labels(timeline));
    expect(other.ownerDocument.querySelector('img')).to.equal(null);
  });

  it('gives code with what was adjusted', async () => {
    const playground = await open();
    for (const text of ['Toolbar', 'Overview']) {
      const box = [...playground.shadowRoot!.querySelectorAll('.settings fieldset label')].find((each) =>
        each.textContent.includes(text),
      )!;
      await click(box);
    }
    within(playground, '.settings select').focus();
    await sendKeys({ type: 'log' });
    await playground.updateComplete;
    expect(timelineOf(playground).scale).to.equal('log');
    const other = await inPage(codeOf(playground));
    expect(other.scale).to.equal('log');
    expect(other.overview).to.equal(true);
    expect(other.querySelector('timeline-toolbar')?.shadowRoot?.querySelector('button')).to.be.an.instanceof(
      other.ownerDocument.defaultView!.HTMLElement,
    );
  });

  it('names a file where markup does not hold the events, and that file shows the same', async () => {
    const playground = await open();
    await paste(playground, 'when,what,rank\n1961,Treaty,A\n1962,Visit,B\n1963,Other,A\n');
    await found(playground, 'CSV: 3 events');
    const code = codeOf(playground);
    expect(code).to.include('<event-timeline src="events.csv">');
    const text = areaOf(playground).value;
    const other = await inPage(code, { 'events.csv': URL.createObjectURL(new Blob([text])) });
    expect(other.events).to.deep.equal(timelineOf(playground).events);
    const byRank = playground.shadowRoot!.querySelectorAll('.settings select')[3] as HTMLSelectElement;
    byRank.focus();
    await sendKeys({ type: 'rank' });
    expect(codeOf(playground)).to.include('lane-by="rank"');
  });

  it('keeps its state in the hash of the page, and takes it from there', async () => {
    const playground = await open();
    await paste(playground, HARD_CSV);
    await found(playground, 'CSV: 5 events');
    while (!(await fromHash(location.hash))?.text.includes('quoted')) await stopped();
    const { hash } = location;
    const before = told(timelineOf(playground));
    await open();
    location.hash = hash;
    const again = document.querySelector('timeline-playground')!;
    await found(again, 'CSV: 5 events');
    expect(told(timelineOf(again))).to.deep.equal(before);
  });

  it('reads a file that is dropped on it', async () => {
    const playground = await open();
    const files = new DataTransfer();
    files.items.add(
      new File(['BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:19610706\nSUMMARY:Treaty\nEND:VEVENT'], 'my dates.ics'),
    );
    within(playground, '.source').dispatchEvent(
      new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }),
    );
    await found(playground, 'my dates.ics · iCalendar: 1 event');
    within(playground, '[value=file]').click();
    await playground.updateComplete;
    expect(codeOf(playground)).to.include('src="my%20dates.ics"');
  });

  it('reads files that are no text, and those of very many events', async () => {
    const playground = await open();
    for (const [path, expected] of [
      ['formats/debian.arrow', /^debian\.arrow · Arrow: 18 events, 4 left out$/],
      ['many/rails-commits.tsv.gz', /^rails-commits\.tsv\.gz · CSV: [\d,]{5,} events/],
    ] as const) {
      const file = new File([await (await fetch(`/test/data/${path}`)).arrayBuffer()], path.split('/')[1]!);
      const files = new DataTransfer();
      files.items.add(file);
      within(playground, '.source').dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
      await until(
        () => expected.test(within(playground, '#found').textContent.trim()),
        () => within(playground, '#found').textContent,
        2000,
      );
      expect(codeOf(playground)).to.include(
        timelineOf(playground).events.length > 40 ? `<event-timeline src="${file.name}">` : '<timeline-event ',
      );
      expect(areaOf(playground).value).to.equal('');
      expect(location.hash).to.equal('');
    }
  }).timeout(120_000);

  it('hands out the picture and the document', async () => {
    const playground = await open();
    const files: { name: string; text: Promise<string> }[] = [];
    // Following the link would leave the page of the tests.
    const press = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      files.push({ name: this.download, text: fetch(this.href).then((answer) => answer.text()) });
    };
    try {
      await click(button(playground, 'Picture (SVG)'));
      await click(button(playground, 'Document (JSON)'));
      await until(
        () => files.length === 2,
        () => String(files.length),
      );
    } finally {
      Object.defineProperty(HTMLAnchorElement.prototype, 'click', press);
    }
    const [svg, json] = await Promise.all(files.map(({ text }) => text));
    expect(files.map(({ name }) => name)).to.deep.equal(['events.svg', 'events.json']);
    expect(svg).to.match(/^<svg .*Sputnik/s);
    expect((JSON.parse(json!) as { events: unknown[] }).events).to.have.lengthOf(13);
  });

  it('lists what repeats for ever as far as the picture shows, and says how much that is', async () => {
    const playground = await open();
    const year = new Date().getUTCFullYear();
    const event = `BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:${String(year - 10)}0101\nRRULE:FREQ=YEARLY\nSUMMARY:New Year\nEND:VEVENT`;
    await paste(playground, event);
    // Until a year from now.
    await found(playground, 'iCalendar: 12 events');
    expect(playground.shadowRoot!.textContent).not.to.contain('for ever');
    timelineOf(playground).view = { start: `${String(year + 20)}-06`, end: `${String(year + 21)}-06` };
    await found(playground, 'iCalendar: 32 events');
    expect(timelineOf(playground).visibleEvents).to.have.lengthOf(1);
    await paste(playground, event.replace('YEARLY', 'YEARLY;COUNT=3'));
    await found(playground, 'iCalendar: 3 events');
  });

  it('can be used with the keyboard alone', async () => {
    const playground = await open();
    within(playground, 'textarea').focus();
    await sendKeys({ press: 'Control+A' });
    await sendKeys({ type: '1961,Treaty' });
    await sendKeys({ press: 'Control+A' });
    await sendKeys({ type: '- 1961: Treaty' });
    await found(playground, 'Markdown: 1 event');
    // From the text to the code with Tab; the picture is one stop.
    for (let stop = 0; stop < 24 && playground.shadowRoot!.activeElement !== button(playground, 'Copy code'); stop++)
      await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await copySelected(playground);
    expect(await copied()).to.include('Treaty</timeline-event>');
  });
});
