import { round } from '../mark/round.js';
import type { Timeline } from '../timeline/timeline.js';
import { escapeXml, svgWriter } from './svg-writer.js';
import { tokenVar } from './tokens.js';
import { writeScene } from './write-scene.js';

/**
 * The picture alone, as SVG to stand in a page, whose fonts and colours it takes: for paper, and for what a server sends. It is as
 * large as its scene; as wide as its place by CSS.
 */
export function writePicture(timeline: Timeline): string {
  const { scene, summary, options } = timeline;
  return `<svg class="picture" viewBox="0 0 ${round(scene.width)} ${round(scene.height)}" role="group" aria-label="${escapeXml(summary)}"${options.rightToLeft ? ' direction="rtl"' : ''}>${writeScene(timeline, svgWriter(tokenVar, options))}</svg>`;
}
