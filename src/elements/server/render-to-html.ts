import { writeJsonLd } from '../../formats/write-jsonld.js';
import type { RenderOptions } from '../../render/render-to-svg.js';
import { checked, checkNumber } from '../../timeline/checked.js';
import { Timeline } from '../../timeline/timeline.js';
import { hostStyles } from '../event-timeline.styles.js';
import { wholeDocument } from '../whole-document.js';
import { attribute } from './markup.js';
import { writeChildren } from './write-children.js';
import { SERVED_WIDTHS, writeServed } from './write-served.js';

/** Options of {@link renderToHTML}: those of the element that can be written as markup, and those of the output. */
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
  /** The field of the event, or of its `data`, that gives lanes or colours. */
  readonly laneBy?: string;
  readonly colorBy?: string;
  /** The field of the event, or of its `data`, that gives the name of its mark in `marks`. */
  readonly markBy?: string;
  /** The widths of the pictures, in px, from narrow to wide; the page shows the one that fits. Default: twelve from 320 to 1200. */
  readonly widths?: readonly number[];
  /** The level of the timeline’s own heading, 1 to 6; default 2. */
  readonly headingLevel?: number;
  /** More attributes of the tag, such as `id` and `class`; `true` for those without a value. */
  readonly attributes?: Readonly<Record<string, string | true>>;
  /** The URL from which the element loads the document. Without it, the document is included in the page as JSON, so that nothing has to be loaded. */
  readonly src?: string;
  /** Whether to describe the events for search engines, in a block of JSON-LD; default true. */
  readonly jsonLd?: boolean;
  /** The nonce that the page’s content security policy requires for styles, if any. */
  readonly nonce?: string;
}

/**
 * A timeline as HTML, for a page of a server or of a static site generator. Without script, readers see the picture at
 * one of
 * several widths, and can open the events as a list; search engines read that list and JSON-LD. With script, the
 * element takes over
 * what is there. Needs no page and no `@lit-labs/ssr`.
 *
 * @param document a timeline document, or an array of events
 * @throws RangeError that names an invalid number
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

/** A valid heading level, rounded as the element rounds it. */
const levelOf = (asked = 2): number => Math.min(6, Math.max(1, Math.round(asked) || 2));

/** A script element with data, escaped so that nothing in the data can end the element. */
const block = (type: string, json: string): string =>
  `<script type="${type}">${json.replaceAll('<', '\\u003c')}</script>`;
