import { plainLine } from './plain-text.js';

/** The title of a web page, which often says why it came instead of a file: “404 Not Found”. */
export function pageTitle(html: string): string | undefined {
  const title = /<title\b[^>]{0,500}>([^<]{1,2000})/i.exec(html.slice(0, 100_000))?.[1];
  return title === undefined ? undefined : plainLine(title) || undefined;
}

/** A page in words, for a message: `a web page (“404 Not Found”)`. */
export function pageInWords(html: string): string {
  const title = pageTitle(html);
  return `a web page${title === undefined ? '' : ` (“${title.slice(0, 80)}”)`}`;
}
