/** A line of an iCalendar file: `DTSTART;TZID=Asia/Seoul:20240619T150000`. */
export interface Property {
  /** In capitals. */
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  /** As written, with its escapes. */
  readonly value: string;
  readonly line: number;
}

const NAME = /^\s*([\w.-]+)/;
/** Zones of Exchange that should be in quotes: `(UTC+01:00) Amsterdam\, Berlin`, `tzone://Microsoft/Utc`. */
const PARAM =
  /;\s*([\w.-]+)(?:=(\((?:UTC|GMT)[^():]{0,3}(?::\d\d)?\)[^":;]*|tzone:\/\/[^":;]*|(?:UTC|GMT)[+-]\d\d?:\d\d(?=[:;])|(?:"[^"]*"|[^",;:]*)(?:,(?:"[^"]*"|[^",;:]*))*))?/y;
const CARETS: Readonly<Record<string, string>> = { '^n': '\n', "^'": '"', '^^': '^' };

/** Undefined if the line is not a property. */
export function contentLine(text: string, line: number): Property | undefined {
  const name = NAME.exec(text);
  if (!name) return undefined;
  const params: [string, string][] = [];
  PARAM.lastIndex = name[0].length;
  let at = PARAM.lastIndex;
  for (let param = PARAM.exec(text); param; param = PARAM.exec(text)) {
    at = PARAM.lastIndex;
    const value = (param[2] ?? '').replaceAll('"', '').replace(/\^[n'^]/g, (caret) => CARETS[caret] ?? caret);
    params.push([param[1]!.toUpperCase(), value]);
  }
  if (text[at] !== ':') return undefined;
  return { name: name[1]!.toUpperCase(), params: Object.fromEntries(params), value: text.slice(at + 1), line };
}

/** A text without its escapes. */
export const unescapeText = (value: string): string =>
  value.replace(/\\([\\;,:"nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter)).trim();

/** The items of a list, separated by commas that are not escaped. */
export function listOf(value: string): string[] {
  const commas = [...value.matchAll(/\\[^]|,/g)].filter(([sign]) => sign === ',').map(({ index }) => index);
  const starts = [0, ...commas.map((index) => index + 1)];
  return starts.map((start, i) => unescapeText(value.slice(start, commas[i]))).filter((item) => item !== '');
}
