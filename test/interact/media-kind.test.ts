import { expect, test } from 'vitest';
import { mediaKind } from '../../src/interact/media-kind.js';

test('the kind of a medium is that of its type', () => {
  expect(mediaKind({ url: '/a', type: 'image/png' })).toBe('image');
  expect(mediaKind({ url: '/a.png', type: 'video' })).toBe('video');
  expect(mediaKind({ url: '/a.png', type: 'text/html' })).toBe('link');
});

test('without a type it follows from the extension of its address', () => {
  const kinds = ['/a.JPG', '/a.webm?b=c.png', 'https://x.org/a.ogg#t=3', '/a.pdf', 'https://youtu.be/xyz', ''];
  expect(kinds.map((url) => mediaKind({ url }))).toEqual(['image', 'video', 'audio', 'link', 'link', 'link']);
});
