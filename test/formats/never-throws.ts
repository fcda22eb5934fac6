import fc from 'fast-check';
import type { FormatInput, Parsed } from '../../src/formats/parsed.js';
import { validate } from '../../src/model/validate.js';

/** Feeds an importer with noise and with damaged copies of a real text; it must answer all of it. */
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
