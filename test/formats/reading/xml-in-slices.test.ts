import { XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../../src/at-once.js';
import { childrenOf, readXml } from '../../../src/formats/reading/xml.js';
import { xmlInSlices } from '../../../src/formats/reading/xml-in-slices.js';

/** Enough of them to be read in slices. */
const MANY = 2000;
const FILLER = `<e n="0">${'x'.repeat(100)}</e>`;
const around = (inner: string, head = ''): string =>
  `<?xml version="1.0"?>\n<data a="1">${head}${FILLER.repeat(MANY / 2)}${inner}${FILLER.repeat(MANY / 2)}\n</data>\n`;
const read = (xml: string) => atOnce(xmlInSlices(xml, 'e'));

const said = (element: XmlElement): unknown => [element.name, element.attributes, element.text];

describe('xmlInSlices()', () => {
  const form = fc.constantFrom(
    '<e/>',
    '<e a="1>2" b=\'"\'/>',
    '<e>a &lt; b &amp; c</e>',
    '<e><![CDATA[<p>1</p>]]></e>',
    '<e><f><g/></f> text</e>',
    '\n  ',
    '<!-- between -->',
  );

  test('gives the same elements as all of it at once, and where they are', () => {
    fc.assert(
      fc.property(fc.array(form, { maxLength: 30 }), (forms) => {
        const xml = around(forms.join(''), '<head>x</head>');
        const whole = readXml(xml);
        const all = 'root' in whole ? childrenOf(whole.root!).filter(({ name }) => name === 'e') : [];
        const { root, elements } = read(xml)!;
        expect(elements.map(({ element }) => said(element))).toEqual(all.map(said));
        expect(elements.map(({ start, end }) => [start, end])).toEqual(all.map(({ start, end }) => [start, end]));
        expect(root.attributes).toEqual({ a: '1' });
        expect(childrenOf(root).map(({ name }) => name)).toEqual(['head']);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['a comment with some of them', '<!-- <e/> -->'],
    ['a comment that begins in one place and ends in another', `<!-- ${FILLER.repeat(200)} -->`],
    ['text between them', 'words'],
    ['others between them', '<f/>'],
    ['one within another', '<e><e/></e>'],
    ['what is no XML', '<e a=1/>'],
    ['what is not closed', '<e>'],
  ])('leaves to be read at once: %s', (_, inner) => expect(read(around(inner))).toBeUndefined());

  test('leaves what is short, or has none of them', () => {
    expect(read('<data><e/></data>')).toBeUndefined();
    expect(read(around('').replaceAll('<e ', '<f ').replaceAll('</e>', '</f>'))).toBeUndefined();
    expect(read(`<data><!-- ${around('')} -->`)).toBeUndefined();
  });
});
