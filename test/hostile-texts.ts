/**
 * Texts that have made other programs run what they only ought to show, of our own making, after the kinds that lists of
 * such texts have. Whatever runs calls `ran()`; whatever loads asks the host `evil.invalid`.
 */
export const HOSTILE_TEXTS: readonly string[] = [
  // Scripts
  '<script>ran()</script>',
  '<SCRIPT SRC=https://evil.invalid/a.js></SCRIPT>',
  '</title></textarea></style></noscript><script>ran()</script>',
  '"><script>ran()</script>',
  "'-ran()-'",
  ']]><script>ran()</script><![CDATA[',
  '--><script>ran()</script><!--',
  '&lt;script&gt;ran()&lt;/script&gt;',
  '&amp;lt;script&amp;gt;ran()&amp;lt;/script&amp;gt;',
  '<scr<script>ipt>ran()</scr</script>ipt>',
  // Handlers
  '<img src=x onerror=ran()>',
  '<img/src="x"/onerror="ran()" title="a',
  '<b onmouseover=ran() tabindex=1 onfocus=ran() autofocus>a</b>',
  '<details open ontoggle=ran()><summary>a</summary></details>',
  '" onmouseover="ran()" autofocus onfocus="ran()" x="',
  '<video><source onerror="ran()"></video>',
  '<body onload=ran()><input autofocus onfocus=ran()>',
  // SVG and MathML
  '<svg onload=ran()><animate onbegin=ran() attributeName=x dur=1s></svg>',
  '<svg><script href="data:text/javascript,ran()"/></svg>',
  '<svg><a xlink:href="javascript:ran()"><text y=20>a</text></a></svg>',
  '<svg><use href="https://evil.invalid/a.svg#a"/><foreignObject><iframe srcdoc="<script>parent.ran()</script>"></foreignObject></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran()&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '<svg></p><style><a id="</style><img src=1 onerror=ran()>">',
  // Addresses
  'javascript:ran()',
  ' \u0001JaVaScRiPt:ran()',
  'java\tscript:ran()',
  'java\r\nscript:ran()',
  'javascript&colon;ran()',
  '&#106;avascript&#x3A;ran()',
  'javascript://evil.invalid/%0Aran()',
  'data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="ran()"/>',
  'vbscript:ran()',
  'blob:https://evil.invalid/1',
  'file:///etc/passwd',
  '<a href="java&#9;script:ran()">a</a>',
  '<a href=" &#14; javascript:ran()">a</a>',
  '[a](javascript:ran())',
  '![a](javascript:ran() "b") <javascript:ran()>',
  '<form action="javascript:ran()"><button formaction="javascript:ran()">a</button></form>',
  '<iframe src="javascript:parent.ran()"></iframe><object data="https://evil.invalid/a"></object><embed src=x>',
  '<base href="https://evil.invalid/"><link rel=stylesheet href=a.css><meta http-equiv=refresh content="0;url=javascript:ran()">',
  // Styles
  'red; background: url(https://evil.invalid/a.png)',
  'url(https://evil.invalid/b.png)',
  'rgb(0 0 0 / var(--a, url(https://evil.invalid/c.png)))',
  'expression(ran())',
  '</style><style>*{background:url(https://evil.invalid/d.png)}',
  '<p style="background:url(https://evil.invalid/e.png);position:fixed;inset:0">a</p>',
  '@import "https://evil.invalid/a.css";',
  // Templates
  '${ran()}',
  '{{constructor.constructor("ran()")()}}',
  '<%= ran() %>',
  '#{ran()} *{ran()} @(ran())',
  '?lit$123456789$',
  '<!--lit-part--><!--?lit$1$-->',
  // Names that objects have
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"polluted":true}}',
  // What is hard to see, to count or to sort
  '\u202Etxt.exe\u202C \u2066a\u2069',
  'a\u0000b\u0007c\u001B[31md',
  '\uD800 lone \uDFFF',
  '\uFEFF\u200B\u2060',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
  '﷽﷽﷽',
  '👩‍👩‍👧‍👦🏳️‍🌈🇰🇵🇷',
  // What programs take for something else
  'null',
  'undefined',
  'NaN',
  '-Infinity',
  'true',
  '1e1000',
  '0x7fffffffffffffff',
  '../../../etc/passwd',
  "'; DROP TABLE events; --",
  '=cmd|"/c calc"!A0',
  '%s%n%x %d',
  '#REF!',
  'a'.repeat(3000),
];

/** The name of the n-th event, which is before its text so that the event can be told. */
export const nameOf = (index: number): string => `T${String(index)}`;

type Make = (text: string, index: number) => unknown;
type WriteLine = (text: string, index: number) => string;

const titleOf: WriteLine = (text, index) => `${nameOf(index)} ${text}`;
const year = (index: number): string => String(1900 + index);
const micros = (index: number): number => 1.7e15 + index * 1e6;
const list = (make: Make): readonly unknown[] => HOSTILE_TEXTS.map(make);
const json = (make: (items: readonly unknown[]) => unknown, item: Make): string => JSON.stringify(make(list(item)));
/** A file of one event a line. No text may have line breaks there. */
const lines = (line: WriteLine): string =>
  HOSTILE_TEXTS.map((text, index) => line(text.replace(/[\r\n]+/g, ' '), index)).join('\n');
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** Characters that XML may not have at all are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const icsText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
/** The texts as the lines of a table, in each of its columns. */
const table = (header: string, separator: string, row: WriteLine): string =>
  [header.replaceAll(',', separator), ...HOSTILE_TEXTS.map(row)].join('\n');

const record: Make = (text, index) => ({
  ...{ name: titleOf(text, index), date: year(index), description: text, link: text, image: text, alt: text },
  ...{ color: text, category: text, id: text, tags: [text], place: text, status: text, displayDate: text },
  ...{ [text]: text },
});

/** A file in each format that is text, with an event for each hostile text, which is in all fields of the event. */
export const HOSTILE_FILES: readonly (readonly [name: string, format: string, file: string])[] = [
  [
    'ours',
    'json',
    json((events) => ({ events, lanes: list((id) => ({ id, title: id, color: id, parent: id })) }), own),
  ],
  ['ours, in lines', 'json', HOSTILE_TEXTS.map((text, index) => JSON.stringify(own(text, index))).join('\n')],
  ['records', 'records', json((items) => ({ title: '<script>ran()</script>', items }), record)],
  ['records, in lines', 'records', HOSTILE_TEXTS.map((text, i) => JSON.stringify(record(text, i))).join('\n')],
  [
    'csv',
    'csv',
    table('date,title,description,link,image,color,category,id', ',', (text, index) =>
      [year(index), titleOf(text, index), text, text, text, text, text, text].map(quoted).join(),
    ),
  ],
  [
    'tsv',
    'csv',
    table('date,title,description,link,image,color,category,id', '\t', (text, index) =>
      [year(index), titleOf(text, index), text, text, text, text, text, text].map(quoted).join('\t'),
    ),
  ],
  [
    'sheet of TimelineJS',
    'timelinejs',
    table('Year,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background', ',', (text, i) =>
      [year(i), titleOf(text, i), text, text, text, text, text, '', text, text].map(quoted).join(),
    ),
  ],
  [
    'TimelineJS',
    'timelinejs',
    json(
      (events) => ({ title: { text: { headline: '<script>ran()</script>' } }, events }),
      (text, index) => ({
        ...{ start_date: { year: year(index) }, display_date: text, unique_id: text, group: text },
        text: { headline: titleOf(text, index), text },
        media: { url: text, thumbnail: text, link: text, alt: text, caption: text, credit: text },
        background: { url: text, color: text },
      }),
    ),
  ],
  [
    'TimelineJS 2',
    'timelinejs',
    json(
      (date) => ({ timeline: { headline: '<img src=x onerror=ran()>', text: '<script>ran()</script>', date } }),
      (text, index) => ({
        ...{ startDate: year(index), headline: titleOf(text, index), text, tag: text },
        asset: { media: text, thumbnail: text, credit: text, caption: text },
      }),
    ),
  ],
  [
    'vis',
    'vis',
    json(
      (items) => ({
        items,
        groups: list((id) => ({ id, content: id, style: `background-color: ${id}`, nestedGroups: [id] })),
      }),
      (text, index) => ({
        ...{ id: text, content: `${nameOf(index)} ${text}`, start: year(index), title: text, group: text },
        ...{ className: text, style: `background-color: ${text}` },
      }),
    ),
  ],
  [
    'SIMILE, JSON',
    'simile',
    json(
      (events) => ({ dateTimeFormat: 'iso8601', events }),
      (text, index) => ({
        ...{ start: year(index), title: titleOf(text, index), description: text, link: text, image: text, id: text },
        ...{ icon: text, color: text, textColor: text, classname: text, caption: text },
      }),
    ),
  ],
  [
    'SIMILE, XML',
    'simile',
    `<data>${lines((text, index) => {
      const value = escaped(text);
      return `<event start="${year(index)}" title="${nameOf(index)} ${value}" link="${value}" image="${value}" icon="${value}" color="${value}">${value}</event>`;
    })}</data>`,
  ],
  [
    'ics',
    'ics',
    `BEGIN:VCALENDAR\r\n${lines((text, index) =>
      [
        ...['BEGIN:VEVENT', `UID:${icsText(text)}`, `DTSTART;VALUE=DATE:${year(index)}0101`],
        ...[`SUMMARY:${icsText(titleOf(text, index))}`, `DESCRIPTION:${icsText(text)}`, `LOCATION:${icsText(text)}`],
        ...[`URL:${text}`, `ATTACH:${text}`, `IMAGE;VALUE=URI:${text}`, `COLOR:${text}`, `CATEGORIES:${icsText(text)}`],
        ...[`X-ALT-DESC;FMTTYPE=text/html:${icsText(text)}`, 'END:VEVENT'],
      ].join('\r\n'),
    )}\r\nEND:VCALENDAR`,
  ],
  ['JSON-LD', 'jsonld', json((graph) => ({ '@context': 'https://schema.org', '@graph': graph }), linked)],
  [
    'JSON-LD in a page',
    'jsonld',
    `<!doctype html><title>"><script>ran()</script></title><script type="application/ld+json">${json((graph) => ({ '@graph': graph }), linked).replaceAll('<', '\\u003c')}</script>`,
  ],
  [
    'RSS',
    'feed',
    `<rss><channel><title>&lt;script>ran()&lt;/script></title>${lines((text, index) => {
      const value = escaped(text);
      return `<item><title>${nameOf(index)} ${value}</title><pubDate>${year(index)}-01-01</pubDate><link>${value}</link><guid>${value}</guid><description>${value}</description><category>${value}</category><enclosure type="image/png" url="${value}"/></item>`;
    })}</channel></rss>`,
  ],
  [
    'Atom',
    'feed',
    `<feed>${lines((text, index) => {
      const value = escaped(text);
      return `<entry><title type="html">${nameOf(index)} ${value}</title><updated>${year(index)}-01-01T00:00:00Z</updated><id>${value}</id><link href="${value}"/><content type="html">${value}</content></entry>`;
    })}</feed>`,
  ],
  [
    'GEDCOM',
    'gedcom',
    `0 HEAD\n1 CHAR UTF-8\n${lines((text, index) => {
      const value = text.replaceAll('@', '@@');
      return `0 @I${String(index)}@ INDI\n1 NAME ${nameOf(index)} ${value.replaceAll('/', '')} /${value.replaceAll('/', '')}/\n1 BIRT\n2 DATE ${year(index)}\n2 PLAC ${value}\n2 NOTE ${value}\n1 NOTE ${value}\n1 OBJE\n2 FILE ${value}\n1 WWW ${value}`;
    })}\n0 TRLR`,
  ],
  [
    'Wikidata',
    'wikidata',
    json(
      (bindings) => ({
        head: { vars: ['item', 'itemLabel', 'date', 'image', 'url', 'groupLabel'] },
        results: { bindings },
      }),
      (text, index) => ({
        item: { type: 'uri', value: `http://www.wikidata.org/entity/Q${String(index + 1)}` },
        itemLabel: { type: 'literal', value: titleOf(text, index) },
        itemDescription: { type: 'literal', value: text },
        date: { type: 'literal', value: `${year(index)}-01-01T00:00:00Z` },
        ...{ image: { type: 'uri', value: text }, url: { type: 'uri', value: text } },
        groupLabel: { type: 'literal', value: text },
      }),
    ),
  ],
  [
    'trace',
    'trace',
    json(
      (traceEvents) => ({ traceEvents }),
      (text, index) => ({
        ...{ name: titleOf(text, index), cat: text, cname: text, id: text, ph: 'X', ts: micros(index), dur: 9 },
        ...{ pid: text, tid: text, args: { [text]: text, url: text } },
      }),
    ),
  ],
  [
    'OTLP',
    'otlp',
    json(
      (resourceSpans) => ({ resourceSpans }),
      (text, index) => ({
        resource: { attributes: [{ key: 'service.name', value: { stringValue: text } }] },
        scopeSpans: [
          {
            spans: [
              {
                ...{ traceId: text, spanId: text, name: titleOf(text, index) },
                startTimeUnixNano: `${String(micros(index))}000`,
                attributes: [{ key: text, value: { stringValue: text } }],
                status: { code: 2, message: text },
              },
            ],
          },
        ],
      }),
    ),
  ],
  [
    'Zipkin',
    'zipkin',
    json(
      (spans) => spans,
      (text, index) => ({
        ...{ traceId: text, id: text, name: titleOf(text, index), kind: text, timestamp: micros(index), duration: 5 },
        ...{ localEndpoint: { serviceName: text }, tags: { [text]: text, 'http.url': text, error: text } },
        annotations: [{ timestamp: micros(index), value: text }],
      }),
    ),
  ],
  [
    'Jaeger',
    'jaeger',
    json(
      (spans) => ({
        data: [{ processes: Object.fromEntries(HOSTILE_TEXTS.map((text) => [text, { serviceName: text }])), spans }],
      }),
      (text, index) => ({
        ...{ traceID: text, spanID: text, processID: text, operationName: titleOf(text, index) },
        ...{ startTime: micros(index), duration: 5, tags: [{ key: text, value: text }] },
        logs: [{ timestamp: micros(index), fields: [{ key: text, value: text }] }],
      }),
    ),
  ],
  ['Markdown', 'markdown', lines((text, index) => `- ${year(index)}: ${titleOf(text, index)}\n  ${text}`)],
  ['notes', 'markdown', lines((text, index) => `${year(index)}: ${titleOf(text, index)}\n  id: ${text}\n  ${text}`)],
  [
    'Mermaid',
    'mermaid',
    `timeline\n${lines((text, index) => `  ${year(index)} : ${titleOf(text.replaceAll(':', '#colon;'), index)}`)}`,
  ],
  [
    'Gantt',
    'mermaid',
    `gantt\n  dateFormat YYYY-MM-DD\n${lines((text, index) => `  section ${text}\n  ${titleOf(text.replaceAll(':', '#colon;'), index)} :${year(index)}-01-01, 3d`)}`,
  ],
  [
    'XML',
    'xml',
    `<list>${lines((text, index) => {
      const value = escaped(text);
      return `<item id="${value}" color="${value}"><title>${nameOf(index)} ${value}</title><year>${year(index)}</year><link>${value}</link><image>${value}</image><description>${value}</description><category>${value}</category></item>`;
    })}</list>`,
  ],
  [
    'YAML',
    'yaml',
    lines((text, index) => {
      const fields = Object.entries(record(text, index) as object).slice(0, -1);
      return fields.map(([name, value], n) => `${n === 0 ? '-' : ' '} ${name}: ${JSON.stringify(value)}`).join('\n');
    }),
  ],
  [
    'log',
    'log',
    lines(
      (text, index) => `${new Date(micros(index) / 1000).toISOString()} ERROR ${titleOf(text, index)}\n  at ${text}`,
    ),
  ],
  [
    'chat',
    'log',
    lines((text, index) => `[19.06.24, 14:00:${String(index % 60).padStart(2, '0')}] A: ${titleOf(text, index)}`),
  ],
];

function own(text: string, index: number): unknown {
  return {
    ...{ title: titleOf(text, index), date: year(index), description: text, descriptionHtml: text, url: text },
    ...{
      id: text,
      lane: text,
      color: text,
      displayDate: text,
      place: { name: text },
      tags: [text],
      lang: text,
      dir: text,
    },
    sources: [{ title: text, url: text, publisher: text }],
    media: [{ url: text, thumbnail: text, type: text, alt: text, caption: text, credit: text }],
    relations: [{ type: text, target: text }],
    data: { [text]: text },
  };
}

function linked(text: string, index: number): unknown {
  return {
    ...{ '@type': 'Event', '@id': text, name: titleOf(text, index), startDate: year(index), description: text },
    ...{
      url: text,
      image: text,
      sameAs: [text],
      keywords: [text],
      location: { '@type': 'Place', name: text, url: text },
    },
    organizer: { '@type': 'Organization', name: text, url: text },
  };
}
