import type { Scene } from './scene.js';

/** How near the pointer must be to a mark, in px: targets of 24 px (WCAG 2.5.8) without larger marks. */
const REACH = 12;

/** The id of the event whose mark is nearest to a point of the plot, if one is near enough. */
export function pick({ glyphs }: Scene, x: number, y: number): string | undefined {
  let nearest: string | undefined;
  let least = REACH;
  for (const glyph of glyphs) {
    const isBar = glyph.shape === 'bar';
    const along = glyph.along === 'x' ? x : y;
    const beyond = Math.max(glyph.from - along, along - glyph.to, 0);
    const across = glyph.along === 'x' ? y - glyph.y : x - glyph.x;
    const off = Math.max(0, Math.abs(across) - glyph.radius);
    const distance = isBar ? Math.hypot(beyond, off) : Math.hypot(x - glyph.x, y - glyph.y);
    if (distance > least) continue;
    least = distance;
    nearest = glyph.id;
  }
  return nearest;
}
