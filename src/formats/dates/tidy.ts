/** Lower case, one kind of blank and of dash, also for an arrow from one date to another; no brackets round the whole. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/[‐‑‒–—−]|(?<=[\d年년日일月월紀纪기]) ?[〜～~] ?(?=\d)/g, '–')
    .replace(/(?<=\S) ?(?:[→⟶➔➜⇒]|[-–=]>) ?(?=\S)/g, ' – ')
    .replace(/^\((.*)\)$|^\[([^\],]*)\]$/, '$1$2')
    .replace(/(?<=\s)(a[vp])(?:ant|rès|r)?\.? ?j\.?-? ?c\.?(?=\s|$)/g, '$1. jc')
    .replace(/[,;]$/, '')
    .trim();
