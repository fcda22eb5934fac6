const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '\u00AD' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', deg: '°', copy: '©', reg: '®', trade: '™' },
  ...{
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    sbquo: '‚',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
  },
  ...{
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    sect: '§',
    para: '¶',
    times: '×',
    divide: '÷',
    frac12: '½',
    frac14: '¼',
  },
  ...{
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oslash: 'ø',
    Oslash: 'Ø',
    aring: 'å',
    Aring: 'Å',
    oelig: 'œ',
    OElig: 'Œ',
    iexcl: '¡',
    iquest: '¿',
  },
};

/** The combining marks in names such as `&eacute;`. */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{
    grave: '\u0300',
    acute: '\u0301',
    circ: '\u0302',
    tilde: '\u0303',
    uml: '\u0308',
    cedil: '\u0327',
    caron: '\u030C',
  },
};

/**
 * HTML as plain text: without tags, scripts and styles, with paragraphs and line breaks as lines, and entities as the
 * characters that they stand for. For reading, not for safety: the result must still be inserted as text.
 */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  // No pattern looks beyond the next bracket, so that the time is linear.
  const text = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|template)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/(?:p|div|li|h[1-6]|blockquote|tr))\b[^<>]*>/gi, '\n')
    // Only what begins like a tag is one: "a < b" and "<a@b.c>" are text.
    .replace(/<\/?[a-z][a-z\d-]*(?:[\s/][^<>]*)?>/gi, '');
  return decodeEntities(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line, for titles and names. */
export const plainLine = (html: string): string => plainText(html).replace(/\s+/g, ' ');

export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,12}));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      if (name === '') return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      const [, letter, accent = ''] = /^([a-z])(\w+)$/i.exec(name as string) ?? [];
      const mark = ACCENTS[accent];
      return ENTITIES[name as string] ?? (letter && mark ? (letter + mark).normalize('NFC') : whole);
    },
  );
}
