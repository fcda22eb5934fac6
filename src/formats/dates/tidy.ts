/**
 * Normalises a text: lower case, one kind of blank, one kind of dash, also for arrows between dates, and no brackets
 * around the whole.
 */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/(?<=\d)_(?=\d\d:\d\d)/, ' ')
    .replace(/[‐‑‒–—−]|(?<=[\d年년日일月월紀纪기]) ?[〜～~] ?(?=\d)/g, '–')
    .replace(/(?<=[\d\p{L}] ?)(?:--+|–{2,})(?= ?[\d\p{L}])/gu, '–')
    .replace(/(?<![\p{L}\d/])(\p{L}{3,}\.?)\/(?=\d{4}(?!\d))/gu, '$1 ')
    .replace(/(?<![\p{L}\d/])(\p{L}{3,}\.?)\/(?=\p{L}{3,}\.? \d{4}$)/gu, '$1 – ')
    .replace(/(?<=\S) ?(?:[→⟶➔➜⇒]|[-–=]>) ?(?=\S)/g, ' – ')
    .replace(/^\((.*)\)$|^\[([^\],]*)\]$/, '$1$2')
    .replace(/(?<=\s)(a[vp])(?:ant|rès|r)?\.? ?j\.?-? ?c\.?(?=\s|$)/g, '$1. jc')
    .replace(/[,;]$/, '')
    .trim();
