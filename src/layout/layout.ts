import type { Messages } from '../messages.js';
import type { EventTable } from '../model/event-table.js';
import type { Lane } from '../model/lanes.js';
import { layoutHorizontal } from './horizontal.js';
import type { Measure } from './measure.js';
import { mirror } from './mirror.js';
import type { Scene } from './scene.js';
import { fontsFor, type Fonts } from './typography.js';
import { layoutVertical } from './vertical.js';

export type ScaleChoice = 'auto' | 'proportional' | 'elastic';
export type Orientation = 'auto' | 'horizontal' | 'vertical';

/** Everything that the picture depends on. */
export interface LayoutInput {
  readonly table: EventTable;
  readonly lanes: readonly Lane[];
  readonly scale: ScaleChoice;
  readonly orientation: Orientation;
  /** The room there is, in px; a picture that needs more height says so in `naturalHeight`. */
  readonly width: number;
  readonly height: number;
  /** If the picture would be higher than this, it is set more densely; px. */
  readonly maxHeight: number;
  readonly rightToLeft: boolean;
  readonly fontFamily: string;
  /** The base size of text in px. */
  readonly fontSize: number;
  readonly measure: Measure;
  readonly locale: string;
  readonly timeZone: string;
  readonly messages: Messages;
}

/** How closely a picture is set. Lengths in px. */
interface Density {
  /** Of text, relative to the base size; no text is set smaller than 12 px. */
  readonly text: number;
  /** Between rows, and between the edge of a lane and its rows. */
  readonly gap: number;
  /** Whether a label keeps to the column of its day or year, where that leaves it enough lines. */
  readonly columns: boolean;
}

/** From roomy to dense: the first that fits the height is taken. */
const DENSITIES: readonly Density[] = [
  { text: 1, gap: 9, columns: true },
  { text: 0.94, gap: 6, columns: true },
  { text: 0.88, gap: 5, columns: true },
  { text: 0.88, gap: 4, columns: false },
  { text: 0.85, gap: 2, columns: false },
];

/** What a layout works with: the input, and how closely and in which fonts it is to be set. */
export interface Setting extends LayoutInput {
  readonly density: Density;
  readonly fonts: Fonts;
}

/** Narrower than this, a horizontal axis has no room for titles beside one another; px. */
const NARROW = 600;

/** What is where: the picture of a timeline in a box. */
export function layout(input: LayoutInput): Scene {
  const vertical = input.orientation === 'vertical' || (input.orientation === 'auto' && input.width < NARROW);
  let lowest: Scene | undefined;
  for (const density of DENSITIES) {
    const setting: Setting = { ...input, density, fonts: fontsFor(density.text * input.fontSize, input.fontFamily) };
    const scene = vertical ? layoutVertical(setting) : layoutHorizontal(setting);
    if (!lowest || scene.naturalHeight < lowest.naturalHeight) lowest = scene;
    if (scene.naturalHeight <= input.maxHeight) break;
  }
  return input.rightToLeft ? mirror(lowest!) : lowest!;
}
