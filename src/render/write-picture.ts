import { round } from '../mark/round.js';
import type { Timeline } from '../timeline/timeline.js';
import { escapeXml, svgWriter } from './svg-writer.js';
import { tokenVar } from './tokens.js';
import { writeScene } from './write-scene.js';

/**
 * The picture alone, as SVG inside a page, whose fonts and colours it takes: for print, and for what a server sends. Its view box is as
 * large as the scene; CSS makes it as wide as its place.
 */
export function writePicture(timeline: Timeline): string {
  const { scene, summary, options } = timeline;
  return `<svg class="picture" viewBox="0 0 ${round(scene.width)} ${round(scene.height)}" role="group" aria-label="${escapeXml(summary)}"${options.rightToLeft ? ' direction="rtl"' : ''}>${writeScene(timeline, svgWriter(tokenVar, options))}</svg>`;
}
