import { mediaKind, type MediaKind } from '../../interact/media-kind.js';
import type { Media } from '../../model/document.js';
import { safeUrl } from '../../model/safe-url.js';
import { LONGEST_TEXT, shorten } from '../../model/shorten.js';
import { element } from './element.js';
import type { HandsWords } from './hands-messages.js';
import { rememberPicture } from './seen-pictures.js';

/** The greatest number of media that are shown. */
const MOST = 12;

interface MediaOptions {
  readonly words: HandsWords;
  /** Whether the reader opened the event: only then may files of other sites be loaded at once. */
  readonly isAsked: boolean;
  /** Called when its size may have changed. */
  readonly resized: () => void;
}

/** Pictures, films and sounds of an event. Nothing is loaded from another site unless the reader asks for it. */
export function paintMedia(media: readonly unknown[], options: MediaOptions): HTMLElement | undefined {
  const known = media.filter(isMedia).slice(0, MOST);
  const figures = known.flatMap((medium) => figureOf(medium, options) ?? []);
  return figures.length > 0 ? element('div', { className: 'media' }, ...figures) : undefined;
}

const isMedia = (medium: unknown): medium is Media =>
  typeof medium === 'object' && medium !== null && typeof (medium as Partial<Media>).url === 'string';

/** Media with valid texts, and URLs that lead to the web. */
interface SafeMedia {
  readonly url: string;
  readonly thumbnail: string | undefined;
  readonly alt: string;
  readonly caption: string;
}

function figureOf(medium: Media, options: MediaOptions): HTMLElement | undefined {
  const url = webUrl(text(medium.url));
  if (url === undefined) return undefined;
  const kind = mediaKind({ url, type: text(medium.type) });
  const safe = { url, thumbnail: webUrl(text(medium.thumbnail)), alt: text(medium.alt), caption: text(medium.caption) };
  const content = contentOf(safe, kind, options);
  const [caption, credit] = [kind === 'link' ? '' : safe.caption, text(medium.credit)];
  // The direction of the line is that of its first words, so these must not be in an element with a direction of its
  // own.
  const words = [
    ...(caption ? [element('span', {}, caption)] : []),
    ...(credit ? [element('span', { className: 'credit' }, caption ? element('bdi', {}, credit) : credit)] : []),
  ];
  const below = words.length > 0 ? [element('figcaption', { dir: 'auto' }, ...words)] : [];
  return element('figure', {}, content, ...below);
}

function contentOf(medium: SafeMedia, kind: MediaKind, options: MediaOptions): HTMLElement {
  if (kind === 'link') return linkTo(medium.url, medium.caption || options.words.openAt(hostOf(medium.url)));
  const make = { image: imageOf, video: videoOf, audio: audioOf }[kind];
  const others = [...new Set(askedFor(medium, kind).map(hostOf))].filter((host) => host !== location.host);
  if (options.isAsked || others.length === 0) return make(medium, options);
  const button = element('button', { type: 'button', className: 'load' }, options.words.showFrom(others.join(', ')));
  button.addEventListener('click', () => {
    // The button disappears; the focus must not disappear with it. At its figure, what has come is heard.
    const figure = button.closest<HTMLElement>('figure')!;
    figure.tabIndex = -1;
    figure.focus({ preventScroll: true });
    button.replaceWith(make(medium, options));
    options.resized();
  });
  return button;
}

/** The URLs that the browser loads as soon as the element is in the page. */
const askedFor = ({ url, thumbnail }: SafeMedia, kind: MediaKind): readonly string[] =>
  kind === 'image' ? [thumbnail ?? url] : kind === 'video' && thumbnail !== undefined ? [url, thumbnail] : [url];

function imageOf(medium: SafeMedia, options: MediaOptions): HTMLElement {
  const image = element('img', { alt: medium.alt, decoding: 'async' });
  image.addEventListener('load', () => {
    rememberPicture(linkTo(medium.url, '').href, image);
    options.resized();
  });
  image.addEventListener('error', () => {
    image.replaceWith(linkTo(medium.url, options.words.notLoaded(medium.alt || hostOf(medium.url))));
    options.resized();
  });
  image.src = medium.thumbnail ?? medium.url;
  if (medium.thumbnail === undefined || medium.thumbnail === medium.url) return image;
  const link = linkTo(medium.url, '');
  link.append(image);
  if (!medium.alt) link.ariaLabel = options.words.openAt(hostOf(medium.url));
  return link;
}

const videoOf = ({ url, thumbnail = '', alt }: SafeMedia, { resized }: MediaOptions): HTMLElement => {
  const video = element('video', {
    controls: true,
    preload: 'metadata',
    playsInline: true,
    poster: thumbnail,
    src: url,
  });
  if (alt) video.ariaLabel = alt;
  video.addEventListener('loadedmetadata', resized);
  return video;
};

const audioOf = ({ url, alt }: SafeMedia): HTMLElement => {
  const audio = element('audio', { controls: true, preload: 'none', src: url });
  if (alt) audio.ariaLabel = alt;
  return audio;
};

const linkTo = (href: string, words: string): HTMLAnchorElement => element('a', { href, dir: 'auto' }, words);

/** A URL of the web, or relative to this page; not `mailto:`. */
function webUrl(url: string): string | undefined {
  const safe = safeUrl(url);
  return safe === undefined || hostOf(safe) === '' ? undefined : safe;
}

/** The host of a URL; that of the page if it is relative. */
function hostOf(url: string): string {
  return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).host : '';
}

/** The text, if it is one: data can have anything there. */
const text = (value: unknown): string => (typeof value === 'string' ? shorten(value.trim(), LONGEST_TEXT) : '');
