import { expect, test } from 'vitest';
import { renderToSVG, Timeline } from '../../src/core.js';
import { renderToHTML } from '../../src/server.js';

const data = [{ date: '1961', title: 'Treaty' }];

test('an option that is undefined is as by default', () => {
  const given = { width: undefined, height: undefined, gap: undefined, theme: undefined, scale: undefined } as object;
  expect(renderToSVG(data, given)).toBe(renderToSVG(data));
  const { width, gap, scale } = new Timeline({ data, ...given }).options;
  expect({ width, gap, scale }).toEqual({ width: 800, gap: 1, scale: 'auto' });
});

const NUMBERS = ['width', 'height', 'fontSize', 'gap', 'markSize', 'stroke'];
const NONE = [Number.NaN, Infinity, -100, 'abc', '16px', null];

test.each(NUMBERS.flatMap((name) => NONE.map((value) => [name, value] as const)))(
  '%s cannot be %j, and the message says so',
  (name, value) => {
    const options = { [name]: value } as object;
    expect(() => renderToSVG(data, options)).toThrow(RangeError);
    expect(() => renderToSVG(data, options)).toThrow(`invalid ${name}: `);
    expect(() => new Timeline({ data, ...options })).toThrow(`invalid ${name}: `);
  },
);

test('an unknown theme is refused with a list of the themes', () => {
  expect(() => renderToSVG(data, { theme: 'dusk' as never })).toThrow(
    'invalid theme: dusk; expected one of light, dark',
  );
});

test('renderToHTML() names widths, and numbers of the picture', () => {
  expect(() => renderToHTML(data, { widths: [Number.NaN] })).toThrow('invalid widths: NaN; expected a number from 0');
  expect(() => renderToHTML(data, { fontSize: Number.NaN })).toThrow('invalid fontSize: NaN');
});
