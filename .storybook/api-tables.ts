/** The part of an element’s manifest that is shown. */
export interface ManifestElement {
  readonly tagName: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

interface Entry {
  readonly name: string;
  readonly kind?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  /** For a property: the attribute with the same value. */
  readonly attribute?: string;
  readonly fieldName?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly { readonly name: string; readonly optional?: boolean }[];
  readonly return?: { readonly type?: { readonly text: string } };
}

type Column = readonly [heading: string, cell: (entry: Entry) => string];

const name: Column = ['name', ({ name }) => code(name)];
const meaning: Column = ['meaning', ({ description = '' }) => escaped(description)];
const defaultValue: Column = ['default', (entry) => code(entry.default ?? '')];
const property: Column = ['property', ({ fieldName = '' }) => code(fieldName)];
const type: Column = ['type', (entry) => code(entry.type?.text ?? '')];

/** The tables of an element in Markdown, each under a heading of the third level. */
export function apiTables(element: ManifestElement): string {
  const members = merged(element.members ?? []);
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined);
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    table('Attributes', element.attributes, [name, property, defaultValue, meaning]),
    table('Properties without an attribute', fields, [name, type, meaning]),
    table('Methods', methods, [['name', (entry) => code(signature(entry))], meaning]),
    table('Events', element.events, [name, meaning]),
    table('Slots', element.slots, [['name', (slot) => (slot.name ? code(slot.name) : 'without a name')], meaning]),
    table('Parts', element.cssParts, [name, meaning]),
    table('Custom properties', element.cssProperties, [name, defaultValue, meaning]),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function table(heading: string, entries: readonly Entry[] = [], columns: readonly Column[]): string {
  if (entries.length === 0) return '';
  const used = columns.filter(([, cell]) => entries.some((entry) => cell(entry) !== ''));
  const rows = entries.map((entry) => row(used.map(([, cell]) => cell(entry))));
  return [`### ${heading}`, '', row(used.map(([name]) => name)), row(used.map(() => '---')), ...rows].join('\n');
}

/** Overloads and accessors are listed several times in the manifest. They are merged, with the first description. */
const merged = (members: readonly Entry[]): readonly Entry[] =>
  [...new Set(members.map(({ name }) => name))].map((each) => {
    const same = members.filter((member) => member.name === each);
    return { ...same[0]!, ...same.find(({ description }) => description) };
  });

const signature = ({ name, parameters = [] }: Entry): string =>
  `${name}(${parameters.map((parameter) => parameter.name + (parameter.optional ? '?' : '')).join(', ')})`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const code = (text: string): string => (text === '' ? '' : `\`${escaped(text)}\``);

/** Text for the cell of a table. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll('|', '\\|');
