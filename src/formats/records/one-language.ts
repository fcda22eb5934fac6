import { inLanguage, textsByLanguage } from '../reading/texts-by-language.js';
import type { Row } from './row.js';

/** Reads texts in one of several languages. */
export interface OneLanguage {
  /** A record with single texts instead of those by language. */
  readonly told: (record: Row) => Row;
  /** The same for a cell of a column. */
  readonly tell: (column: string, value: unknown) => unknown;
  /** The language of the text of a value; undefined if unknown. */
  readonly langOf: (value: unknown) => string | undefined;
  /** Whether a cell has other languages, too. */
  readonly hasMore: (column: string, value: unknown) => boolean;
}

/** How many records decide which columns are by language. */
const SAMPLE = 1000;

/** Reads the columns by language in one language. */
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
