import type { Point, Speech } from './speech.js';
import { readPoint } from './spoken-point.js';

const ABOUT_FIRST =
  /^(?:(?:circa|cca|ca|c|approx(?:imately)?|about|around|roughly|abt|est|estimated|etwa|um|env|environ|vers|hacia|cerca de|por volta de|alrededor de|verso il|intorno al|около|ок|приблизительно|około|ok|kolem(?: roku)?|omkring|cirka|omstreeks|rond|yaklaşık|περίπου|γύρω στο|حوالي|نحو)(?:\d+[dmy])?(?:\.|(?![\p{L}\p{N}_]))|[~≈])\s*(?:the )?(?=\S)/u;
const ABOUT_GLUED = /^(?:ca\.?|c\.?|约|約|大约|大約|약 ?)(?=\d)/;
/** “About” after a date. The `c.` in `44 a. c.` and `15th c.` has another meaning. */
const ABOUT_LAST =
  /(?:\s*(?:~|≈)|(?<=[年년月월日일紀纪기]|\d) ?(?:頃|ごろ|左右|前后|前後|경|쯤)|(?<!\s[ad]\.|\d(?:st|nd|rd|th|e)|\b[ivx]+e?)\s+\(?(?:approx(?:imately|\.)?|circa|ca\.?|c\.|environ|env\.?)\)?)$/;
const PERHAPS_FIRST =
  /^(?:\[?\?\]?|(?:possibly|probably|perhaps|maybe|uncertain|presumably|vermutlich|wohl|peut-être)\b:?)\s*/;
const PERHAPS_LAST = /(?:\s*\(?\?+\)?|\s+\(?(?:uncertain|maybe|guess|possibly|probably)\)?)$/;

/** Reads one date, with or without “about” or “perhaps” before or after it. */
export function readDoubtful(words: string, speech: Speech): Point | undefined {
  let rest = words.trim();
  let isAbout = false;
  let isPerhaps = false;
  for (let length = -1; length !== rest.length;) {
    length = rest.length;
    const certain = rest.replace(PERHAPS_FIRST, '').replace(PERHAPS_LAST, '');
    isPerhaps ||= certain !== rest;
    const exact = certain.replace(ABOUT_GLUED, '').replace(ABOUT_FIRST, '').replace(ABOUT_LAST, '');
    isAbout ||= exact !== certain;
    rest = exact.trim();
  }
  const point = rest === '' ? undefined : readPoint(rest, speech);
  if (!point) return undefined;
  const sign = isAbout && isPerhaps ? '%' : isAbout ? '~' : isPerhaps ? '?' : '';
  // EDTF cannot mark a time of day, a week or a choice of years as uncertain.
  if (sign !== '' && /[T/[]/.test(point.edtf)) return { ...point, isLossy: true };
  return { ...point, edtf: /[~?%]$/.test(point.edtf) ? point.edtf : point.edtf + sign };
}
