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
  height: pixels(0, 20_000, 'Height; the picture is higher if its text needs it. Default: as high as it needs.'),
  scale: choice(['auto', 'proportional', 'elastic', 'sequence', 'log'], 'How time becomes length; default: auto.'),
  orientation: choice(['auto', 'horizontal', 'vertical'], 'Default: auto, by width.'),
  order: choice(['oldest', 'newest'], 'Which event comes first down a vertical picture; default: oldest.'),
  'lane-by': { type: 'string', value: 'FIELD', help: 'By what events are put in lanes; default: lane.' },
  'color-by': { type: 'string', value: 'FIELD', help: 'By what events are coloured; default: lane.' },
  theme: choice(['light', 'dark'], 'Colours for a light page (default) or a dark one.'),
  lang: language('Language of the picture; default: that of the document.'),
  dir: choice(['ltr', 'rtl'], 'Where the picture begins: left (default) or right.'),
  'time-zone': zone('Zone of the axis; default: what the file says, else UTC.'),
} as const satisfies Options;

/** Draws a file as SVG. */
export const render = command({
  name: 'render',
  usage: 'FILE -o out.svg',
  summary: 'Draws the events of a file as a standalone SVG picture.',
  details: 'Whatever can be shown is drawn; what was wrong with the rest is said on standard error.',
  examples: ['events.csv -o events.svg', 'events.ics --width 1200 --height 600 --theme dark -o card.svg'],
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', help: 'Where the picture goes; default: standard output.' },
    ...PICTURE,
    strict: { type: 'boolean', help: 'Ends with 1 if anything is wrong with the data.' },
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
