import { inLanguage, textsByLanguage } from '../reading/texts-by-language.js';
import type { Row } from './row.js';

/** How what is there in several languages is told in one. */
export interface OneLanguage {
  /** A record with texts in the place of those by language. */
  readonly told: (record: Row) => Row;
  /** A cell of a column likewise. */
  readonly tell: (column: string, value: unknown) => unknown;
  /** The language in which a value is told; undefined where nobody says so. */
  readonly langOf: (value: unknown) => string | undefined;
  /** Whether a cell is there in other languages, too. */
  readonly hasMore: (column: string, value: unknown) => boolean;
}

/** So many records tell which columns are by language. */
const SAMPLE = 1000;

/** Tells those columns in a language whose values are by language. */
export function inOneLanguage(
  records: readonly Row[],
  names: readonly string[],
  locale: string | undefined,
): OneLanguage & { readonly isNeeded: boolean } {
  const sample = records.slice(0, SAMPLE);
  const columns = new Set(names.filter((name) => sample.some((record) => textsByLanguage(record[name]) !== undefined)));
  const tell = (column: string, value: unknown): unknown => {
    const texts = columns.has(column) ? textsByLanguage(value) : undefined;
    return texts ? inLanguage(texts, locale)?.text : value;
  };
  return {
    isNeeded: columns.size > 0,
    tell,
    told: (record) =>
      columns.size === 0
        ? record
        : { ...record, ...Object.fromEntries([...columns].map((column) => [column, tell(column, record[column])])) },
    langOf: (value) => inLanguage(textsByLanguage(value) ?? [], locale)?.lang || undefined,
    hasMore: (column, value) => columns.has(column) && (textsByLanguage(value)?.length ?? 0) > 1,
  };
}
