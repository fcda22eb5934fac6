import { expect, test } from 'vitest';
import { safeUrl } from '../../src/model/safe-url.js';

test.each([
  'https://example.org/a?b#c',
  'http://example.org',
  'mailto:a@example.org',
  '/a',
  'a/b.html',
  '#a',
  '?a',
  '//example.org',
])('safeUrl() lets %s become a link', (url) => {
  expect(safeUrl(url)).toBe(url);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:x',
  'file:///etc',
  '',
])('safeUrl() makes no link of %j', (url) => {
  expect(safeUrl(url)).toBeUndefined();
});
