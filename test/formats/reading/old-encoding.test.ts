import { describe, expect, it } from 'vitest';
import { oldEncoding, type OldEncoding } from '../../../src/formats/reading/old-encoding.js';
import { textOf, windows1252 } from '../../../src/formats/reading/text-of.js';
import { parseStream } from '../../../src/formats/stream.js';

/** Texts from before UTF-8, in the encoding of their language. */
const TEXTS: readonly (readonly [encoding: OldEncoding, header: string, rows: readonly string[]])[] = [
  ['windows-1252', 'Datum;Ereignis', ['1871;Gründung', '1888;Größe – “ça” été', '1900;Bürgerliches Gesetzbuch']],
  [
    'windows-1250',
    'Data;Zdarzenie',
    ['1410;Bitwa pod Grunwaldem – Władysław', '1791;Święto – źródło wolności', '1989;Wałęsa'],
  ],
  [
    'windows-1250',
    'Datum;Událost',
    ['1348;Založení univerzity', '1618;Třicetiletá válka – defenestrace', '1918;První světová'],
  ],
  ['windows-1251', 'Дата;Событие', ['1945;Победа', '1961;Полёт Гагарина', '1917;Октябрьская революция']],
  ['shift_jis', '年月日,出来事', ['1964-10-10,東京オリンピック', '1970-03-15,大阪万博がはじまる', '1989-01-08,平成']],
  ['euc-jp', '年月日,出来事', ['1964-10-10,東京オリンピック', '1970-03-15,大阪万博がはじまる', '1989-01-08,平成']],
  ['euc-kr', '날짜,사건', ['1945-08-15,광복', '1988-09-17,서울 올림픽 개막', '2002-05-31,월드컵']],
  ['gb18030', '日期,事件', ['1949-10-01,中华人民共和国成立', '1978-12-18,改革开放', '2008-08-08,北京奥运会']],
  ['big5', '日期,事件', ['1911-10-10,武昌起義', '1945-10-25,臺灣光復節慶祝', '2009-07-16,高雄世界運動會']],
];

/** The bytes of each character, found by decoding all of them. */
function encode(text: string, encoding: OldEncoding): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const decode = (bytes: Uint8Array): string =>
    encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  const wanted = new Set(text);
  const found = new Map<string, readonly number[]>();
  for (let first = 0; first < 256; first++) {
    const one = decode(Uint8Array.of(first));
    if (wanted.has(one) && !found.has(one)) found.set(one, [first]);
    for (let second = 0x40; first >= 0x80 && second < 256; second++) {
      const two = decode(Uint8Array.of(first, second));
      if (wanted.has(two) && !found.has(two)) found.set(two, [first, second]);
    }
  }
  return Uint8Array.from(Array.from(text).flatMap((sign) => found.get(sign)!));
}

const fileOf = (header: string, rows: readonly string[]): string => [header, ...rows, ''].join('\n');

describe('a file that is no UTF-8', () => {
  it.each(TEXTS)('is read as %s: %s', (encoding, header, rows) => {
    const text = fileOf(header, rows);
    const bytes = encode(text, encoding);
    expect(oldEncoding(bytes)).toBe(encoding);
    expect(textOf(bytes)).toBe(text);
  });

  it.each(TEXTS)('gives the same where it comes in pieces: %s', async (encoding, header, rows) => {
    const bytes = encode(fileOf(header, rows), encoding);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < bytes.length; i += 7) yield await Promise.resolve(bytes.subarray(i, i + 7));
    }
    const { document } = await parseStream(pieces(), { name: 'old.csv', fields: `date:${header.split(/[,;]/)[0]!}` });
    expect(document?.events.map(({ title }) => title)).toEqual(rows.map((row) => row.split(/[,;]/)[1]));
  });

  it.each([
    ['Ä;Ö', 'windows-1252'],
    ['1961;Fußgängerübergänge', 'windows-1252'],
    ['Andr\u00CC\u00A9 and Zo\u00CC\u00A9, misread and written anew', 'windows-1252'],
    ['1961;Ñandú – “é” ÀÉÎ', 'windows-1252'],
    ['1961;Cœur, 40 m³, x², ¿Qué?', 'windows-1252'],
    ['1961;Købmand og søn, así è più', 'windows-1252'],
  ] as const)('with letters that stand alone is of the West: %s', (text, encoding) => {
    expect(oldEncoding(encode(text, 'windows-1252'))).toBe(encoding);
  });

  it('may be cut in the middle of a sign', () => {
    const text = fileOf('年月日,出来事', ['1964-10-10,東京オリンピック']);
    const bytes = encode(text, 'shift_jis').subarray(0, -2);
    expect(textOf(bytes)).toBe(text.slice(0, -2));
  });
});
