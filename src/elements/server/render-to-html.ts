import { writeJsonLd } from '../../formats/write-jsonld.js';
import type { RenderOptions } from '../../render/render-to-svg.js';
import { checked, checkNumber } from '../../timeline/checked.js';
import { Timeline } from '../../timeline/timeline.js';
import { hostStyles } from '../event-timeline.styles.js';
import { wholeDocument } from '../whole-document.js';
import { attribute } from './markup.js';
import { writeChildren } from './write-children.js';
import { SERVED_WIDTHS, writeServed } from './write-served.js';

/** Options of {@link renderToHTML}: those of the element that can be written in a page, and how it is sent. */
export interface ServeOptions extends Pick<
  RenderOptions,
  | 'scale'
  | 'orientation'
  | 'order'
  | 'timeZone'
  | 'locale'
  | 'marks'
  | 'renderLabel'
  | 'rightToLeft'
  | 'messages'
  | 'fontFamily'
  | 'fontSize'
  | 'measure'
> {
  /** By what events are put in lanes and coloured: a field of the event or of its `data`. */
  readonly laneBy?: string;
  readonly colorBy?: string;
  /** By what events have the marks that `marks` names, likewise. */
  readonly markBy?: string;
  /** How wide the pictures are from which that for a reader’s page is taken, in px, from narrow to wide; default: 340, 660, 920, 1200. */
  readonly widths?: readonly number[];
  /** 1–6: level of the timeline’s own heading; default 2. */
  readonly headingLevel?: number;
  /** More attributes of the tag, such as `id` and `class`; `true` for those without a value. */
  readonly attributes?: Readonly<Record<string, string | true>>;
  /** From where the element loads the document. Without it the document is in the page, as JSON, so that nothing has to be loaded. */
  readonly src?: string;
  /** Whether search engines are told of the events, in a block of JSON-LD; default true. */
  readonly jsonLd?: boolean;
  /** The nonce of the page’s content security policy, if that has one for styles. */
  readonly nonce?: string;
}

/**
 * A timeline as HTML for a page that a server or a generator of pages makes. Without script its reader sees the picture, in one of
 * several widths, and can open the events as a list; search engines read that list and JSON-LD. With script the element takes over
 * what is there. Needs no page and no `@lit-labs/ssr`.
 *
 * @param document a timeline document, or an array of events
 * @throws RangeError that names a number that no picture can have
 *
 * @example
 * response.end(`<!doctype html>… ${renderToHTML(document, { attributes: { id: 'story' } })} …`);
 */
export function renderToHTML(document: unknown, options: ServeOptions = {}): string {
  const { widths = SERVED_WIDTHS, attributes = {}, src, jsonLd = true, nonce, ...others } = checked(options);
  for (const width of widths) checkNumber('widths', width);
  const headingLevel = levelOf(options.headingLevel);
  const timeline = new Timeline({ ...others, data: document });
  const whole = wholeDocument(timeline);
  const { scale, orientation, order, laneBy, colorBy, markBy, timeZone, locale, rightToLeft } = others;
  const own: Readonly<Record<string, unknown>> = {
    ...{
      scale,
      orientation,
      order,
      src,
      'lane-by': laneBy,
      'color-by': colorBy,
      'mark-by': markBy,
      'time-zone': timeZone,
    },
    ...{ lang: locale ?? whole.lang, dir: rightToLeft ? 'rtl' : undefined },
    'heading-level': headingLevel === 2 ? undefined : headingLevel,
    ...attributes,
  };
  return [
    `<event-timeline${Object.entries(own)
      .map(([name, value]) => (value === true ? ` ${name}` : attribute(name, value)))
      .join('')}>`,
    '<template shadowrootmode="open">',
    `<style${attribute('nonce', nonce)}>${hostStyles.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ')}</style>`,
    writeServed(timeline, { widths, headingLevel, nonce }),
    '</template>',
    writeChildren(timeline, headingLevel),
    ...(src === undefined ? [block('application/json', JSON.stringify(whole))] : []),
    ...(jsonLd
      ? [
          block(
            'application/ld+json',
            writeJsonLd(whole, { locale: timeline.locale, ...(timeZone && { timeZone }) }).text,
          ),
        ]
      : []),
    '</event-timeline>',
    '',
  ].join('\n');
}

/** A level that HTML has, as the element takes it. */
const levelOf = (asked = 2): number => Math.min(6, Math.max(1, Math.round(asked) || 2));

/** Data in a page, which nothing in them can end. */
const block = (type: string, json: string): string =>
  `<script type="${type}">${json.replaceAll('<', '\\u003c')}</script>`;
