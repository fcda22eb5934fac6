import type { LitElement } from 'lit';
import { placeMenu } from '../interact/place-menu.js';
import type { DownloadName } from '../messages.js';
import { tokenVar } from '../render/tokens.js';
import type { Timeline } from '../timeline/timeline.js';
import { fontFaces } from './font-faces.js';
import { saveFile } from './save-file.js';
import { css, sheetOf } from './sheet.js';
import { wholeDocument } from './whole-document.js';

/** The element that files are taken from. */
export interface DownloadsHost extends LitElement {
  toSVG(options?: { readonly styles?: string }): string;
  toBlob(): Promise<Blob>;
}

type Make = (timeline: Timeline, host: DownloadsHost) => Promise<string | Blob> | string;

/** The files on offer: their endings and media types, and what makes them, each loaded when a reader asks for it. */
const FILES: Readonly<Record<DownloadName, readonly [ending: string, type: string, make: Make]>> = {
  csv: [
    'csv',
    'text/csv',
    async (timeline) => `\uFEFF${(await import('../formats/write-csv.js')).writeCsv(wholeDocument(timeline)).text}`,
  ],
  ics: [
    'ics',
    'text/calendar',
    async (timeline) => (await import('../formats/write-ics.js')).writeIcs(wholeDocument(timeline)).text,
  ],
  json: [
    'json',
    'application/json',
    async (timeline) => (await import('../formats/write-json.js')).writeJson(wholeDocument(timeline)).text,
  ],
  jsonld: [
    'jsonld',
    'application/ld+json',
    async (timeline) => (await import('../formats/write-jsonld.js')).writeJsonLd(wholeDocument(timeline)).text,
  ],
  svg: ['svg', 'image/svg+xml', async (_, host) => host.toSVG({ styles: await fontFaces(host.toSVG()) })],
  png: ['png', 'image/png', (_, host) => host.toBlob()],
};

const NAMES: Readonly<Record<DownloadName, string>> = {
  ...{ csv: 'Spreadsheet (CSV)', ics: 'Calendar (iCalendar)', json: 'Data (JSON)', jsonld: 'Linked data (JSON-LD)' },
  ...{ svg: 'Picture (SVG)', png: 'Picture (PNG)' },
};

const styles = sheetOf(css`
  .downloads {
    inset: auto;
    margin: 4px 0;
    padding: 4px;
    position-area: block-end span-inline-start;
    position-try-fallbacks: flip-block;
    border: 1px solid ${tokenVar('rule')};
    border-radius: var(--timeline-radius, 4px);
    background: ${tokenVar('background')};
    color: ${tokenVar('text')};
    box-shadow: var(--timeline-shadow, 0 4px 16px rgb(0 0 0 / 18%));
  }

  .downloads:popover-open {
    display: grid;
  }

  .toolbar .downloads button {
    min-block-size: 32px;
    margin: 0;
    padding: 0 0.9em;
    border: 0;
    border-radius: var(--timeline-radius, 4px);
    text-align: start;
  }

  .toolbar .downloads button:disabled {
    color: GrayText;
  }
`);

/**
 * A button that opens a menu of files, for the toolbar of an element.
 *
 * @returns a function that gives the button, in the present language of the timeline
 */
export function createDownloads(host: DownloadsHost, timeline: Timeline): () => HTMLElement {
  const menu = document.createElement('div');
  menu.className = 'downloads';
  menu.popover = 'auto';
  menu.id = 'downloads';
  const items = (Object.keys(FILES) as DownloadName[]).map((name) => {
    const item = button();
    item.addEventListener('click', () => {
      menu.hidePopover();
      save(name, host, timeline).catch((error: unknown) => {
        console.error(error);
        // It stays on the menu, so that readers see what cannot be had here: most often a PNG, for the page’s policy.
        item.disabled = true;
        item.title = (error as Error).message;
        menu.showPopover();
      });
    });
    menu.append(item);
    return { name, item };
  });
  const opener = button();
  opener.className = 'download';
  opener.popoverTargetElement = menu;
  // Chromium 147 gives the focus back only outside of shadow roots.
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed' && menu.matches(':focus-within')) opener.focus();
  });
  if (!CSS.supports('position-area', 'block-end'))
    menu.addEventListener('beforetoggle', ({ newState }) => {
      // It has a size only when it is shown, and gets its place before it is painted.
      if (newState === 'open') requestAnimationFrame(() => placeBelow(opener, menu));
    });
  const whole = document.createElement('span');
  whole.append(opener, menu);
  host.shadowRoot?.adoptedStyleSheets.push(styles());
  host.requestUpdate();
  return () => {
    const { messages } = timeline;
    opener.textContent = messages.download;
    for (const { name, item } of items) item.textContent = messages.downloads?.[name] ?? NAMES[name];
    return whole;
  };
}

function button(): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  return made;
}

/** Does what CSS anchors do, for browsers without them (Firefox before 147). The menu scrolls with the page, as its button does. */
function placeBelow(opener: HTMLElement, menu: HTMLElement): void {
  const window = { width: document.documentElement.clientWidth, height: innerHeight };
  const direction = getComputedStyle(opener).direction === 'rtl' ? 'rtl' : 'ltr';
  const place = placeMenu(opener.getBoundingClientRect(), menu.getBoundingClientRect(), window, direction);
  const { style } = menu;
  style.setProperty('position', 'absolute');
  style.setProperty('margin', '0');
  style.setProperty('left', `${String(place.left + scrollX)}px`);
  style.setProperty('top', `${String(place.top + scrollY)}px`);
}

async function save(name: DownloadName, host: DownloadsHost, timeline: Timeline): Promise<void> {
  const [ending, type, make] = FILES[name];
  const title = fileName(timeline.document.title ?? timeline.messages.timeline);
  saveFile(`${title}.${ending}`, type, await make(timeline, host));
}

/** Letters and digits of any script, with dashes between. */
const fileName = (title: string): string =>
  title
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-')
    .slice(0, 80) ?? 'timeline';
