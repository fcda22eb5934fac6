import type { FormatName } from '../../src/formats/reading/format-name.js';

/** The file extension of a format, unless it is `.json`. */
const ENDINGS: Partial<Record<FormatName, string>> = {
  arrow: 'arrow',
  csv: 'csv',
  feed: 'xml',
  gedcom: 'ged',
  ics: 'ics',
  log: 'log',
  markdown: 'md',
  mermaid: 'mmd',
  parquet: 'parquet',
  xml: 'xml',
  yaml: 'yaml',
};

/** The usual names of formats. */
const NAMES: Readonly<Record<FormatName, string>> = {
  arrow: 'Arrow',
  csv: 'CSV',
  feed: 'Feed',
  gedcom: 'GEDCOM',
  ics: 'iCalendar',
  json: 'JSON',
  jaeger: 'Jaeger',
  jsonld: 'JSON-LD',
  log: 'Log',
  markdown: 'Markdown',
  mermaid: 'Mermaid',
  otlp: 'OpenTelemetry',
  parquet: 'Parquet',
  records: 'JSON records',
  simile: 'SIMILE',
  timelinejs: 'TimelineJS',
  trace: 'Trace',
  vis: 'vis-timeline',
  wikidata: 'Wikidata',
  xml: 'XML',
  yaml: 'YAML',
  zipkin: 'Zipkin',
};

/** The name of a text’s format; for a table, by its delimiter. */
export const formatName = (format: FormatName, text: string): string =>
  format === 'csv' && (text.split('\n', 1)[0] ?? '').includes('\t') ? 'TSV' : NAMES[format];

/** A file name for pasted text. */
export function fileNameFor(format: FormatName, text: string): string {
  const isXml = text.trimStart().startsWith('<');
  return `events.${isXml ? (format === 'jsonld' ? 'html' : 'xml') : (ENDINGS[format] ?? 'json')}`;
}
