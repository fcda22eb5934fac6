import fc from 'fast-check';
import type { FormatInput, Parsed } from '../../src/formats/parsed.js';
import { validate } from '../../src/model/validate.js';

/** Feeds an importer with noise and with damaged copies of a real text. It must not throw. */
export function neverThrows(parse: (input: FormatInput) => Parsed, real: string): void {
  const check = (input: FormatInput): void => {
    const { document } = parse(input);
    if (document) validate(document);
  };
  fc.assert(fc.property(fc.string(), check));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check));
  const place = fc.nat({ max: real.length });
  fc.assert(
    fc.property(place, place, fc.string({ maxLength: 3 }), (a, b, noise) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      check(real.slice(0, a));
      check(real.slice(0, from) + noise + real.slice(Math.min(to, from + 20)));
    }),
    { numRuns: 60 },
  );
  fc.assert(
    fc.property(place, fc.nat({ max: 255 }), (at, byte) => {
      const bytes = new TextEncoder().encode(real);
      if (bytes.length > 0) bytes[at % bytes.length] = byte;
      check(bytes);
    }),
    { numRuns: 60 },
  );
}

/** The same for a binary format: copies of real files that are truncated, or have up to four wrong bytes. */
export async function survivesDamage(
  parse: (bytes: Uint8Array) => Promise<Parsed>,
  files: readonly Uint8Array[],
): Promise<void> {
  const check = async (bytes: Uint8Array): Promise<void> => {
    await parse(bytes);
  };
  await fc.assert(fc.asyncProperty(fc.uint8Array(), check));
  for (const bytes of files) {
    await fc.assert(fc.asyncProperty(fc.nat(bytes.length), (end) => check(bytes.slice(0, end))));
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const broken = bytes.slice();
        for (const [at, value] of changes) broken[at] = value;
        return check(broken);
      }),
      { numRuns: 2000 },
    );
  }
}
