import { attribute } from '../../src/elements/server/markup.js';
import type { TimelineDocument } from '../../src/model/document.js';
import { markupOf } from './markup-of.js';
import { changedSettings, type Settings } from './settings.js';

/** Where the events of a page are: in the page itself, or in a file next to it. */
export type Contents = { readonly document: TimelineDocument } | { readonly file: string };

/** Settings that are attributes; those with the value `true` have no value. */
const ATTRIBUTES = {
  scale: 'scale',
  orientation: 'orientation',
  order: 'order',
  laneBy: 'lane-by',
  colorBy: 'color-by',
  timeZone: 'time-zone',
  lang: 'lang',
  overview: 'overview',
  download: 'download',
} as const satisfies Partial<Record<keyof Settings, string>>;

/** The code that puts a timeline into any page; it is complete with `event-timeline.min.js`, the files beside it, and `plain.css` if the events are in the page. */
export function embedCode(contents: Contents, settings: Settings): string {
  const children = [...('file' in contents ? [] : markupOf(contents.document)), ...companions(settings)];
  const open = `<event-timeline${source(contents)}${attributes(contents, settings)}>`;
  const inside = children.map((line) => `  ${line}\n`).join('');
  return `${'file' in contents ? '' : STYLES}${scripts(settings)}\n${open}${inside && `\n${inside}`}</event-timeline>\n`;
}

/** For readers without script, who see the events of the page. */
const STYLES = '<link rel="stylesheet" href="plain.css" />\n';

const source = (contents: Contents): string =>
  'file' in contents ? attribute('src', encodeURIComponent(contents.file)) : '';

function attributes(contents: Contents, settings: Settings): string {
  // The fields of a document have no other place in markup.
  const { timeZone = '', lang = '' } = 'file' in contents ? {} : contents.document;
  const changed: Partial<Settings> = { timeZone, lang, ...changedSettings(settings) };
  const named = Object.entries(ATTRIBUTES).map(([setting, name]) => {
    const value = changed[setting as keyof typeof ATTRIBUTES];
    return value === true ? ` ${name}` : attribute(name, value === false ? '' : value);
  });
  const height = changed.height ? ` style="block-size: ${String(Number(changed.height))}px"` : '';
  return named.join('') + height;
}

const scripts = ({ toolbar, list }: Settings): string =>
  ['event-timeline', ...(toolbar ? ['event-timeline.toolbar'] : []), ...(list ? ['event-timeline.list'] : [])]
    .map((name) => `<script type="module" src="${name}.min.js"></script>\n`)
    .join('');

const companions = ({ toolbar, list }: Settings): readonly string[] => [
  ...(toolbar ? ['<timeline-toolbar></timeline-toolbar>'] : []),
  ...(list ? ['<timeline-list></timeline-list>'] : []),
];
