const text = { type: 'string' } as const;
/** Only these schemes. Others end at a colon, before which there are only some characters, and those that browsers ignore. */
const url = {
  type: 'string',
  format: 'uri-reference',
  pattern:
    '^([Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|[^:]+$|' +
    '[\\u0000-\\u0020]*([^A-Za-z\\u0000-\\u0020]|[A-Za-z][A-Za-z0-9+.\\u0000-\\u0020-]*[^A-Za-z0-9+.:\\u0000-\\u0020-]))',
  description: 'http, https, mailto or relative.',
} as const;
const color = {
  type: 'string',
  description: 'A CSS colour: a name, hexadecimal, or a function such as rgb().',
} as const;

const date = {
  description: 'An EDTF date, interval or set (ISO 8601-2), RFC 9557, or milliseconds since 1970.',
  type: ['string', 'number'],
} as const;

const media = {
  type: 'object',
  required: ['url', 'alt'],
  properties: {
    url,
    type: text,
    alt: { type: 'string', description: 'What it shows, for those who cannot see it.' },
    caption: text,
    credit: text,
    thumbnail: url,
  },
} as const;

const place = {
  oneOf: [
    text,
    {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string', minLength: 1 },
        latitude: { type: 'number', minimum: -90, maximum: 90 },
        longitude: { type: 'number', minimum: -180, maximum: 180 },
      },
    },
  ],
} as const;

const source = {
  type: 'object',
  required: ['title'],
  properties: { title: text, url, publisher: text, published: date },
} as const;

const relation = {
  type: 'object',
  required: ['type', 'target'],
  properties: {
    type: { enum: ['causes', 'follows', 'part-of', 'see'] },
    target: { type: 'string', minLength: 1, description: 'The id of another event.' },
  },
} as const;

const calendar = { enum: ['gregorian', 'julian'] } as const;

const event = {
  type: 'object',
  required: ['title'],
  anyOf: [{ required: ['date'] }, { required: ['start'] }],
  properties: {
    id: { type: 'string', description: 'Unique; made from position and title if missing.' },
    date: { ...date, description: 'When it happened: an EDTF date, interval (1943/1945) or set.' },
    start: { ...date, description: 'When it began; without end it happened at some time within it.' },
    end: { ...date, description: 'When it ended; ".." if it still goes on.' },
    calendar,
    displayDate: { type: 'string', description: 'The author’s own words for the date.' },
    title: { type: 'string', minLength: 1, description: 'Plain text.' },
    description: { type: 'string', description: 'Plain text; line breaks are kept.' },
    descriptionHtml: { type: 'string', description: 'Rich text; sanitised before it is shown.' },
    lane: text,
    tags: { type: 'array', items: text },
    importance: { type: 'number', minimum: 0, maximum: 1, description: 'Who keeps a label when space is short.' },
    url,
    media: { type: 'array', items: media },
    place,
    sources: { type: 'array', items: source },
    color,
    status: { enum: ['confirmed', 'reported', 'disputed', 'planned', 'cancelled'] },
    relations: { type: 'array', items: relation },
    lang: { type: 'string', description: 'A BCP 47 tag.' },
    dir: { enum: ['ltr', 'rtl', 'auto'] },
    data: { description: 'The user’s own fields, handed back untouched.' },
  },
} as const;

const era = {
  type: 'object',
  required: ['title', 'start', 'end'],
  properties: { title: { type: 'string', minLength: 1 }, start: date, end: date, color },
} as const;

const lane = {
  type: 'object',
  required: ['id'],
  properties: { id: text, title: text, color, parent: { type: 'string', description: 'The id of another lane.' } },
} as const;

/**
 * The JSON Schema (2020-12) of a timeline document, written by hand; the package has it as `event-timeline/schema.json`. It says
 * what a correct document looks like. What is shown of a document with mistakes, `validate()` decides record by record.
 */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Timeline document',
  type: 'object',
  required: ['events'],
  properties: {
    $schema: text,
    title: text,
    description: text,
    timeZone: {
      type: 'string',
      description:
        'Where dates without an offset are meant: an IANA name; default UTC. "elapsed": times have no date, and are counted from 0.',
    },
    calendar,
    lang: { type: 'string', description: 'A BCP 47 tag of the language of the content.' },
    events: { type: 'array', items: event },
    eras: { type: 'array', items: era },
    lanes: { type: 'array', items: lane },
  },
} as const;
