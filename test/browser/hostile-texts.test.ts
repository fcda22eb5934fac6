import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import '../../src/filter.js';
import '../../src/legend.js';
import '../../src/list.js';
import { renderToSVG } from '../../src/core.js';
import { safeUrl } from '../../src/model/safe-url.js';
import { renderToHTML } from '../../src/server.js';
import { HOSTILE_FILES, HOSTILE_TEXTS } from '../hostile-texts.js';
import { handsAt, mount, part, uncaughtDuring } from './page.js';

const ADDRESS = /^(?:href|src|action|formaction|data|poster|background|cite|ping|xlink:href|srcdoc|srcset)$/i;
/** The data of a page without script are in a script that is none. */
const FOREIGN = 'script:not([type$="json"]), iframe, object, embed, base, link, meta, frame, use, animate, set';

/** All elements in a tree, with those in its shadow trees, open or still to be opened. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    if (element instanceof HTMLTemplateElement) yield* elementsIn(element.content);
  }
}

/** What in a tree could run, or load what the page did not ask for. */
const dangersIn = (root: ParentNode): readonly string[] =>
  [...elementsIn(root)].flatMap((element) => [
    ...(element.matches(FOREIGN) ? [element.localName] : []),
    ...[...element.attributes]
      .filter(({ name, value }) =>
        ADDRESS.test(name)
          ? !value.startsWith('blob:http://localhost') && safeUrl(value) === undefined && value !== ''
          : name.startsWith('on') || (name === 'style' && /url|expression|import|position:fixed/i.test(value)),
      )
      .map(({ name, value }) => `${element.localName} ${name}="${value}"`),
  ]);

const dangersOf = (markup: string, type: DOMParserSupportedType): readonly string[] =>
  dangersIn(new DOMParser().parseFromString(markup, type));

describe('hostile texts', () => {
  let runs = 0;
  const asked = (): readonly string[] =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('evil.invalid'));

  before(() => Object.assign(window, { ran: () => runs++ }));
  after(() => delete (window as { ran?: unknown }).ran);

  for (const [place, [name, format, file]] of HOSTILE_FILES.entries()) {
    it(`in ${name} run nowhere: picture, details, list, filter, legend`, async () => {
      const src = URL.createObjectURL(new Blob([file]));
      let timeline: EventTimeline | undefined;
      const errors = await uncaughtDuring(async () => {
        timeline = await mount(
          `<event-timeline src="${src}" format="${format}" color-by="lane" mark-by="lane"><timeline-filter></timeline-filter><timeline-list></timeline-list><timeline-legend></timeline-legend></event-timeline>`,
        );
        timeline.focus();
        await handsAt(timeline);
        // To open all would take minutes. So each is opened in every eighth format.
        for (const { id } of timeline.events.filter((_, index) => index % 8 === place % 8)) {
          timeline.select(id!);
          await timeline.updateComplete;
          expect(dangersIn(part(timeline, 'details')[0]!), id).to.deep.equal([]);
        }
        expect(dangersIn(document.body)).to.deep.equal([]);
      });
      expect(errors).to.deep.equal([]);
      expect(timeline!.events.length).to.equal(HOSTILE_TEXTS.length);
      const shown = { events: timeline!.events };
      expect(dangersOf(renderToSVG(shown, { width: 1200, height: 600 }), 'image/svg+xml')).to.deep.equal([]);
      expect(dangersOf(renderToHTML(shown), 'text/html')).to.deep.equal([]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect([runs, ...asked()]).to.deep.equal([0]);
    });
  }
});
