import type { Media, Place, Source } from '../../model/document.js';
import { childOf, childrenOf, isPointer, pointerOf, textUnder, type GedcomNode } from './lines.js';

/** All records that can be pointed to. */
export type Records = ReadonlyMap<string, GedcomNode>;

/** A place, with its coordinates if it has any: `N18.150944`, `W168.2`. */
export function placeOf(node: GedcomNode | undefined): Place | string | undefined {
  const place = childOf(node, 'PLAC');
  const name = place?.value.trim() || addressOf(node);
  if (name === undefined) return undefined;
  const map = childOf(place, 'MAP');
  const [latitude, longitude] = [degrees(textUnder(map, 'LATI')), degrees(textUnder(map, 'LONG'))];
  return latitude === undefined || longitude === undefined ? name : { name, latitude, longitude };
}

/** An address on one line. */
function addressOf(node: GedcomNode | undefined): string | undefined {
  const address = childOf(node, 'ADDR');
  if (!address) return undefined;
  const parts = address.value.trim() ? address.value.split('\n') : address.children.map(({ value }) => value);
  return (
    parts
      .map((part) => part.trim())
      .filter(Boolean)
      .join(', ') || undefined
  );
}

function degrees(text: string | undefined): number | undefined {
  const [, sign = '', digits] = /^([NSEW+-]?)(\d{1,3}(?:\.\d+)?)$/i.exec(text ?? '') ?? [];
  if (digits === undefined) return undefined;
  return /[SW-]/i.test(sign) ? -Number(digits) : Number(digits);
}

/** The notes of a line, including shared ones. */
export function notesOf(node: GedcomNode, records: Records): readonly string[] {
  return node.children
    .filter(({ tag }) => tag === 'NOTE' || tag === 'SNOTE')
    .map((note) =>
      (isPointer(note.value) ? (records.get(pointerOf(note.value) ?? '')?.value ?? '') : note.value).trim(),
    )
    .filter(Boolean);
}

/** The sources of a line, with the page. */
export function sourcesOf(node: GedcomNode, records: Records): readonly Source[] {
  return childrenOf(node, 'SOUR').flatMap((citation) => {
    const record = records.get(pointerOf(citation.value) ?? '');
    const named = record ? (textUnder(record, 'TITL', 'ABBR') ?? record.value.trim()) : '';
    const own = isPointer(citation.value) ? '' : citation.value.trim();
    const title = [named || own, textUnder(citation, 'PAGE')].filter(Boolean).join(', ');
    if (title === '') return [];
    const [url, publisher] = [textUnder(citation, 'WWW') ?? textUnder(record, 'WWW'), textUnder(record, 'PUBL')];
    return [{ title, ...(isWeb(url) && { url }), ...(publisher && { publisher }) }];
  });
}

/** Pictures, sounds and films of a line that a page can load: with a URL, or a path relative to the file. */
export function mediaOf(node: GedcomNode, records: Records): readonly Media[] {
  return childrenOf(node, 'OBJE').flatMap((link) => {
    const record = records.get(pointerOf(link.value) ?? '') ?? link;
    return childrenOf(record, 'FILE').flatMap((file) => {
      const url = file.value.trim();
      const form = textUnder(file, 'FORM') ?? textUnder(record, 'FORM') ?? '';
      if (!isShowable(url, form)) return [];
      const caption = textUnder(link, 'TITL') ?? textUnder(file, 'TITL') ?? textUnder(record, 'TITL');
      return [{ url, alt: caption ?? '', ...(caption && { caption }), ...(form.includes('/') && { type: form }) }];
    });
  });
}

/** Paths of local disks and e-mail addresses are not media. */
const isShowable = (url: string, form: string): boolean =>
  !/^(?:file:|[a-z]:[\\/]|\\|\/|mailto:)/i.test(url) &&
  (/^(?:image|audio|video)\//i.test(form) || /\.(?:jpe?g|png|gif|webp|svg|mp3|m4a|oga|ogg|wav|mp4|webm)$/i.test(url));

export const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url);
