/** The letters of ANSEL (ANSI/NISO Z39.47, as listed in GEDCOM 5.5.1), from A1 on. */
const LETTERS = new Map<number, string>([
  ...row(0xa1, 'ŁØĐÞÆŒʹ·♭®±ƠƯʼ'),
  ...row(0xb0, 'ʻłøđþæœʺı£ð'),
  ...row(0xbc, 'ơư□■'),
  ...row(0xc0, '°ℓ℗©♯¿¡'),
  ...([
    [0xc7, 'ß'],
    [0xcd, 'e'],
    [0xce, 'o'],
    [0xcf, 'ß'],
  ] as const),
]);

/** The combining marks from E0 on. They precede their letter in ANSEL, and follow it in Unicode. */
const MARKS = [
  ...[0x309, 0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30c, 0x30a, 0xfe20, 0xfe21, 0x315, 0x30b, 0x310],
  ...[
    0x327,
    0x328,
    0x323,
    0x324,
    0x325,
    0x333,
    0x332,
    0x326,
    0x31c,
    0x32e,
    0xfe22,
    0xfe23,
    undefined,
    undefined,
    0x313,
  ],
];

/** Decodes ANSEL, and counts bytes that are not defined there. */
export function decodeAnsel(bytes: Uint8Array): { readonly text: string; readonly unknown: number } {
  const parts: string[] = [];
  let marks = '';
  let unknown = 0;
  for (const byte of bytes) {
    const mark = byte >= 0xe0 ? MARKS[byte - 0xe0] : undefined;
    if (mark !== undefined) {
      // A letter can have several marks; in a broken file there may be thousands.
      if (marks.length < 8) marks += String.fromCodePoint(mark);
      continue;
    }
    const letter = byte < 0x80 ? String.fromCharCode(byte) : LETTERS.get(byte);
    if (letter === undefined) unknown++;
    parts.push(letter ?? '\uFFFD', marks);
    marks = '';
  }
  return { text: (parts.join('') + marks).normalize('NFC'), unknown };
}

function row(first: number, letters: string): [number, string][] {
  return Array.from(letters, (letter, i) => [first + i, letter]);
}
