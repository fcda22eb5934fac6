import { isObject, itemsOf } from '../reading/read-json.js';

/** The lines of a calendar, and for each the JSON Pointer of what it says. */
export interface JcalLines {
  readonly lines: readonly string[];
  readonly pointers: readonly string[];
}

/** Whether a text is jCal, or a list of such calendars. */
export const isJcal = (text: string): boolean => /^\s*\[\s*(?:\[\s*)?"vcalendar"\s*,/i.test(text.slice(0, 1000));

/** How deep a component may lie in others. */
const DEEPEST = 20;

/** The lines of iCalendar that a calendar in jCal (RFC 7265) stands for. What is none of its forms is left out. */
export function jcalLines(value: unknown): JcalLines {
  const lines: string[] = [];
  const pointers: string[] = [];
  const say = (line: string, pointer: string): void => {
    lines.push(line);
    pointers.push(pointer);
  };
  const component = (given: unknown, path: string, depth: number): void => {
    const [name, properties, inner] = itemsOf(given);
    if (typeof name !== 'string' || !NAME.test(name) || depth > DEEPEST) return;
    say(`BEGIN:${name.toUpperCase()}`, path);
    for (const [index, property] of itemsOf(properties).entries()) {
      const line = lineOf(itemsOf(property));
      if (line !== undefined) say(line, `${path}/1/${String(index)}`);
    }
    for (const [index, child] of itemsOf(inner).entries()) component(child, `${path}/2/${String(index)}`, depth + 1);
    say(`END:${name.toUpperCase()}`, path);
  };
  if (typeof itemsOf(value)[0] === 'string') component(value, '', 0);
  else for (const [index, calendar] of itemsOf(value).entries()) component(calendar, `/${String(index)}`, 0);
  return { lines, pointers };
}

const NAME = /^[\w.-]+$/;

function lineOf([name, params, type, ...values]: readonly unknown[]): string | undefined {
  if (typeof name !== 'string' || !NAME.test(name) || values.length === 0) return undefined;
  const kind = plain(type);
  const given = Object.entries(isObject(params) ? params : {}).filter(([key]) => NAME.test(key));
  const said = [...given, ...(kind === 'date' ? [['value', 'DATE'] as const] : [])];
  const texts = said.map(
    ([key, own]) => `;${key.toUpperCase()}=${(Array.isArray(own) ? own : [own]).map(quoted).join()}`,
  );
  return `${name.toUpperCase()}${texts.join('')}:${values.map((value) => valueOf(value, kind)).join()}`;
}

const quoted = (value: unknown): string => `"${plain(value).replace(/["\r\n]/g, ' ')}"`;

function valueOf(value: unknown, kind: string): string {
  if (Array.isArray(value)) return value.map((part) => textOf(part, kind)).join(kind === 'period' ? '/' : ';');
  if (isObject(value))
    return Object.entries(value)
      .map(
        ([key, own]) =>
          `${key.toUpperCase()}=${itemsOrOne(own)
            .map((part) => basic(plain(part)))
            .join()}`,
      )
      .join(';');
  return textOf(value, kind);
}

function textOf(value: unknown, kind: string): string {
  const text = plain(value);
  if (kind === 'text' || kind === 'unknown')
    return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r?\n/g, String.raw`\n`);
  return (kind === 'uri' ? text : basic(text)).replace(/[\r\n]/g, ' ');
}

/** A value as text; none of a list or an object, which may be nested to any depth. */
const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const itemsOrOne = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** A date or a time without the marks that iCalendar does not write: `20240619T100000Z`, `+0100`. */
const basic = (text: string): string =>
  /^(?:\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ?)?|[+-]?\d\d:\d\d(?::\d\d)?)$/.test(text)
    ? text.replace(/(?!^)[-:]/g, '')
    : text;
