import { isObject, textFrom, type JsonObject } from './read-json.js';

/** A text with its language; empty if unknown. */
export interface Told {
  readonly text: string;
  readonly lang: string;
}

/** The keys of a single text: in JSON-LD, in converted XML, and in WordPress. */
const WRAPPED = ['@value', '#text', 'rendered'];
const TEXTS = [...WRAPPED, 'value', 'text', 'content', 'label', 'name', 'title'];
const LANGUAGES = ['@language', 'language', 'lang', 'locale', 'xml:lang', '@lang'];
/** What stands for no language. */
const NO_LANGUAGE = /^(?:@?none|und|(?:x-)?default)?$/;
const TAG = /^([a-z]{2,3})(?:[-_][a-z\d]{2,8})*$/i;
/** Codes that are also words or units; every code of three letters counts as one. They alone do not show that keys are languages. */
const WORDS = /^(?:.{3}|id|no|is|to|or|as|am|it|my|so|be|hr|ms|km|kg|sm|lg)$/;

/**
 * The texts of a value in several languages: `{ en: 'Treaty', de: 'Vertrag' }`, `[{ lang: 'en', text: 'Treaty' }]`, `{
 * '@value': 'Treaty' }`, and the same with a list instead of a text. Undefined for any other value.
 */
export function textsByLanguage(value: unknown): readonly Told[] | undefined {
  if (Array.isArray(value)) {
    const texts = value.map((item) => oneText(item) ?? (typeof item === 'string' ? told(item) : undefined));
    const isTold = value.some(isObject) && texts.every((text) => text !== undefined);
    return isTold ? texts : undefined;
  }
  if (!isObject(value)) return undefined;
  const text = oneText(value);
  return text ? [text] : byKeys(value);
}

/** The text in a language, else one without a language, else the English one, else the first. */
export function inLanguage(texts: readonly Told[], locale = ''): Told | undefined {
  const wanted = locale.toLowerCase();
  const languages = ['en', '', wanted.split('-')[0]];
  const rankOf = ({ lang }: Told): number => {
    const own = lang.toLowerCase();
    return own !== '' && own === wanted ? 3 : languages.lastIndexOf(own.split('-')[0]);
  };
  return texts.reduce<Told | undefined>(
    (best, text) => (best && rankOf(best) >= rankOf(text) ? best : text),
    undefined,
  );
}

const told = (text: string, lang = ''): Told => ({
  text,
  lang: NO_LANGUAGE.test(lang) ? '' : lang.replaceAll('_', '-').replace(/^cn\b/, 'zh').replace(/^jp\b/, 'ja'),
});

/** A text beside its language, or in a wrapper of its own. */
function oneText(value: unknown): Told | undefined {
  if (!isObject(value)) return undefined;
  const lang = LANGUAGES.map((key) => value[key]).find((own) => typeof own === 'string');
  if (typeof lang === 'string' ? !TAG.test(lang) && !NO_LANGUAGE.test(lang) : !WRAPPED.some((key) => key in value))
    return undefined;
  const text = TEXTS.map((key) => textFrom(value[key])).find((own) => own !== undefined);
  return text === undefined ? undefined : told(text, lang);
}

function byKeys(value: JsonObject): readonly Told[] | undefined {
  const keys = Object.keys(value);
  if (!keys.some((key) => isLanguage(key) && !WORDS.test(key))) return undefined;
  const texts = keys.map((key) => {
    const { [key]: own } = value;
    const text = isLanguage(key) || NO_LANGUAGE.test(key) ? textOf(own) : undefined;
    return text === undefined ? undefined : told(text, key);
  });
  const some = texts.filter((text) => text !== undefined);
  // A missing translation is allowed, but numbers by codes are not texts.
  const isTold = keys.every((key, index) => texts[index] ?? isNothing(value[key]));
  return isTold && some.some(({ text }) => /\p{L}/u.test(text)) ? some : undefined;
}

function textOf(value: unknown): string | undefined {
  if (!Array.isArray(value)) return textFrom(value) ?? oneText(value)?.text;
  const lines = value.map((item) => textFrom(item));
  return lines.every((line) => line !== undefined) && lines.length > 0 ? lines.join('\n') : undefined;
}

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && !value.length);

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isLanguage(key: string): boolean {
  const code = TAG.exec(key)?.[1]?.toLowerCase();
  return code !== undefined && (/^(?:cn|jp)$/.test(code) || NAMES.of(code) !== undefined);
}
