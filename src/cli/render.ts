import { renderToSVG } from '../render/complete.js';
import type { RenderOptions } from '../render/render-to-svg.js';
import { defaults } from '../timeline/options.js';
import { command, onlyFile, readRequest } from './command.js';
import { given } from './given.js';
import { EXIT } from './io.js';
import { Misuse } from './misuse.js';
import { choice, language, pixels, zone, type Options, type Values } from './options.js';
import { readTimeline } from './read-timeline.js';
import { issueLine, summaryLine } from './say.js';
import { writeOutput } from './write-output.js';

const PICTURE = {
  width: pixels(100, 20_000, `Width of the picture; default: ${String(defaults.width)}.`),
  height: pixels(0, 20_000, 'Height; the picture is higher if its text needs it. Default: the height of its content.'),
  scale: choice(['auto', 'proportional', 'elastic', 'sequence', 'log'], 'Scale of the axis; default: auto.'),
  orientation: choice(['auto', 'horizontal', 'vertical'], 'Default: auto, by width.'),
  order: choice(['oldest', 'newest'], 'Which event is at the top of a vertical picture; default: oldest.'),
  'lane-by': { type: 'string', value: 'FIELD', help: 'Field for lanes; default: lane.' },
  'color-by': { type: 'string', value: 'FIELD', help: 'Field for colours; default: lane.' },
  theme: choice(['light', 'dark'], 'Colours for a light page (default) or a dark one.'),
  lang: language('Language of the picture; default: that of the document.'),
  dir: choice(['ltr', 'rtl'], 'Direction of the picture; default: ltr.'),
  'time-zone': zone('Zone of the axis; default: that of the file, else UTC.'),
} as const satisfies Options;

/** Draws a file as SVG. */
export const render = command({
  name: 'render',
  usage: 'FILE -o out.svg',
  summary: 'Draws the events of a file as a standalone SVG picture.',
  details: 'Draws what can be shown, and reports the rest on standard error.',
  examples: ['events.csv -o events.svg', 'events.ics --width 1200 --height 600 --theme dark -o card.svg'],
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', help: 'File of the picture; default: standard output.' },
    ...PICTURE,
    strict: { type: 'boolean', help: 'Exits with 1 if there is any error or warning.' },
  },
  async run({ files, values }, io) {
    const [, ending] = /\.(png|jpe?g|webp|gif|pdf)$/i.exec(values.output ?? '') ?? [];
    if (ending) throw new Misuse(`cannot write .${ending}: a picture is written as .svg`);
    const picture = { timeZone: values['time-zone'], laneBy: values['lane-by'] };
    const reading = await readTimeline(onlyFile(files), { ...readRequest(values), picture }, io);
    for (const issue of reading.issues) io.err(issueLine(reading.name, issue));
    io.err(summaryLine(reading));
    if (reading.document === null) return EXIT.bad;
    await writeOutput(values.output, renderToSVG(reading.set, renderOptions(values)), io);
    return values.strict && reading.issues.length > 0 ? EXIT.bad : EXIT.ok;
  },
});

function renderOptions({ width, height, dir, lang, ...values }: Values<typeof PICTURE>): RenderOptions {
  return given({
    ...{ scale: values.scale, orientation: values.orientation, order: values.order, theme: values.theme },
    ...{ laneBy: values['lane-by'], colorBy: values['color-by'], timeZone: values['time-zone'], locale: lang },
    width: width === undefined ? undefined : Number(width),
    height: height === undefined ? undefined : Number(height),
    rightToLeft: dir === undefined ? undefined : dir === 'rtl',
  }) as RenderOptions;
}
