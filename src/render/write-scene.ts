import { FAINT, type Label, type Scene, type SceneText } from '../layout/scene.js';
import { safeUrl } from '../model/safe-url.js';
import type { Timeline } from '../timeline/timeline.js';
import { shapesOf } from './shapes.js';
import { escapeXml, type SvgWriter } from './svg-writer.js';

/** The SVG elements of a picture, for a file or for a page: marks, axis, and texts with their links. */
export const writeScene = (timeline: Timeline, writer: SvgWriter): string => {
  const { scene } = timeline;
  return [
    ...shapesOf(scene).map((shape) => writer.shape(shape)),
    ...axisTexts(scene, writer),
    ...scene.crowds.map(({ text, ink }) => writer.text(text, scene.fonts.tick, ink)),
    ...scene.labels.map((label) => labelGroup(label, timeline, writer)),
  ].join('\n');
};

function axisTexts({ fonts, ...scene }: Scene, writer: SvgWriter): readonly string[] {
  const align = scene.orientation === 'vertical' ? 'end' : 'start';
  return [
    // A single line is as wide as its box, so it needs no alignment.
    ...scene.ticks.flatMap(({ text }) =>
      text ? [writer.text(text, fonts.tick, 'muted', text.lines.length > 1 ? align : 'start')] : [],
    ),
    ...scene.breaks.flatMap(({ label }) => (label ? [writer.text(label, fonts.tick, 'muted', align)] : [])),
    ...(scene.now?.text ? [writer.text(scene.now.text, fonts.date, 'accent', align)] : []),
    ...scene.eras.flatMap(({ text }) => (text ? [writer.text(text, fonts.tick, 'muted')] : [])),
    ...(scene.densities ?? []).flatMap(({ notes }) => notes.map((note) => writer.text(note, fonts.tick, 'muted'))),
    ...scene.lanes.flatMap(({ header, ink }) => (header ? [writer.text(header, fonts.lane, ink ?? 'text')] : [])),
  ];
}

function labelGroup(label: Label, timeline: Timeline, writer: SvgWriter): string {
  const { fonts } = timeline.scene;
  const { ink, dateText, laneText, titleText, dateAlign, form } = label;
  const isOver = form !== 'inside';
  const at = (text: SceneText): SceneText => ({ ...text, x: text.x + label.x, y: text.y + label.y });
  const group = [
    `<g data-event-id="${escapeXml(label.id)}">`,
    `<title>${escapeXml(`${label.date}: ${label.title}${label.kind && `, ${label.kind}`}`)}</title>`,
    dateText ? writer.text(at(dateText), fonts.date, dateAlign === 'end' ? 'text' : ink, dateAlign, isOver) : '',
    laneText ? writer.text(at(laneText), fonts.lane, ink) : '',
    writer.text(at(titleText), fonts.title, ink === FAINT ? ink : 'text', 'start', isOver),
    '</g>',
  ].join('');
  const url = safeUrl(timeline.describe(label.id)?.event.url);
  return url === undefined ? group : `<a href="${escapeXml(url)}">${group}</a>`;
}
