import type { Media } from '../model/document.js';

/** How a medium is shown: by an element of the browser, or as a link. */
export type MediaKind = 'image' | 'video' | 'audio' | 'link';

const ENDINGS: Readonly<Record<Exclude<MediaKind, 'link'>, RegExp>> = {
  image: /\.(jpe?g|png|gif|webp|avif|svg)$/i,
  video: /\.(mp4|m4v|webm|ogv|mov)$/i,
  audio: /\.(mp3|m4a|ogg|oga|opus|wav|flac)$/i,
};

/** The kind of a medium, by its type if that is given, else by the ending of its URL. What a browser cannot show is a link. */
export function mediaKind({ url, type }: Pick<Media, 'url' | 'type'>): MediaKind {
  const named = /^(image|video|audio)\b/.exec(type ?? '')?.[1];
  if (named) return named as MediaKind;
  if (type) return 'link';
  const path = url.replace(/[?#].*$/s, '');
  return (Object.keys(ENDINGS) as (keyof typeof ENDINGS)[]).find((kind) => ENDINGS[kind].test(path)) ?? 'link';
}
