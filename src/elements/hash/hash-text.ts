/** The state of a timeline in a hash. Fields that are left out are as the author set them. */
export interface Seen {
  /** An EDTF interval; an end that is `..` is that of the events. */
  readonly view?: string;
  /** `proportional` for the true scale. */
  readonly scale?: string;
  /** The id of an event; the empty string for none. */
  readonly selected?: string;
  /** Words, lanes, tags and dates, as `readFilter` reads them; the empty string for no filter. */
  readonly filter?: string;
  /** `hidden` or `faint`: how events that do not match are shown. */
  readonly 'filter-mode'?: string;
}

export type SeenName = keyof Seen;

export const SEEN_NAMES: readonly SeenName[] = ['view', 'scale', 'selected', 'filter', 'filter-mode'];

/** The state in a hash such as `#t.view=1961/2000&t.selected=signing`, for the timeline named `t`. */
export function readHash(hash: string, prefix: string): Seen {
  const found = partsOf(hash).flatMap((part) => {
    const name = nameOf(part, prefix);
    return name === undefined ? [] : [[name, decoded(part.slice(part.indexOf('=') + 1))] as const];
  });
  return Object.fromEntries(found);
}

/** A hash with changed fields. The parts of others in it stay as they are. */
export function writeHash(hash: string, prefix: string, seen: Seen): string {
  const before = partsOf(hash);
  const written = new Set<SeenName>();
  const kept = before.flatMap((part) => {
    const name = nameOf(part, prefix);
    if (name === undefined) return [part];
    if (written.has(name)) return [];
    written.add(name);
    return textOf(name, prefix, seen);
  });
  const added = SEEN_NAMES.filter((name) => !written.has(name)).flatMap((name) => textOf(name, prefix, seen));
  const parts = [...kept, ...added];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

const partsOf = (hash: string): readonly string[] => (hash.length > 1 ? hash.replace(/^#/, '').split('&') : []);

/** The field that a part of a hash sets; undefined if the part belongs to something else. */
function nameOf(part: string, prefix: string): SeenName | undefined {
  const end = part.indexOf('=');
  const key = end < 0 ? undefined : decoded(part.slice(0, end));
  return SEEN_NAMES.find((name) => key === keyOf(name, prefix));
}

const keyOf = (name: SeenName, prefix: string): string => (prefix === '' ? name : `${prefix}.${name}`);

function textOf(name: SeenName, prefix: string, seen: Seen): readonly string[] {
  const value = seen[name];
  return value === undefined ? [] : [`${encoded(keyOf(name, prefix))}=${encoded(value)}`];
}

/** Readable: encodes only characters that would end the value or the URL. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/%(2F|3A|2C|40|2B|24|3B)/g, decodeURIComponent);

/** Invalid escapes are kept as they are. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
