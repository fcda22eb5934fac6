/** The lines of a calendar without those of a template, which stay as empty ones. */
export interface Written {
  readonly lines: readonly string[];
  /** The number of the first line that a site generator would replace, and how many events have such lines. */
  readonly first: number;
  readonly events: number;
}

const TAG = /\{[{%]/;
/** A line that only a template has. Elsewhere, braces may be words of an event. */
const TELLING = /^\s*\{%.*%\}\s*$|^\{\{|^DTSTART[^:]*:.*\{\{/i;
/** The lines between three dashes above a page of Jekyll. */
const FENCE = /^---\s*$/;

/**
 * What a calendar says that is the template of a site generator, such as Jekyll or Hugo: what is in no loop or
 * variable. Undefined if it is none.
 */
export function withoutTemplate(lines: readonly string[]): Written | undefined {
  const isFenced = FENCE.test(lines[0] ?? '');
  const fence = isFenced ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : -1;
  if (fence < 0 && !lines.some((line) => TELLING.test(line))) return undefined;
  const first = lines.findIndex((line) => TAG.test(line));
  const written = lines.map((line, index) => (index <= fence || TAG.test(line) ? '' : line));
  let events = 0;
  let start = -1;
  for (const [index, line] of lines.entries()) {
    if (/^BEGIN:V(?:EVENT|TODO|JOURNAL)\b/i.test(line)) start = index;
    if (start < 0 || !/^END:V(?:EVENT|TODO|JOURNAL)\b/i.test(line)) continue;
    if (lines.slice(start, index).some((own) => TAG.test(own))) {
      written.fill('', start, index + 1);
      events++;
    }
    start = -1;
  }
  return { lines: written, first: first + 1, events };
}
