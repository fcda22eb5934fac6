import type { Order, Orientation } from '../../src/layout/setting.js';
import type { ScaleChoice } from '../../src/scale/scale-kind.js';

/** What an author adjusts without touching the data. The empty text means: as it is by itself. */
export interface Settings {
  readonly scale: ScaleChoice;
  readonly orientation: Orientation;
  readonly order: Order;
  readonly laneBy: string;
  readonly colorBy: string;
  readonly timeZone: string;
  readonly lang: string;
  /** In px of the page. */
  readonly height: string;
  readonly toolbar: boolean;
  readonly list: boolean;
  readonly overview: boolean;
  readonly download: boolean;
}

export const DEFAULTS: Settings = {
  scale: 'auto',
  orientation: 'auto',
  order: 'oldest',
  laneBy: 'lane',
  colorBy: 'lane',
  timeZone: '',
  lang: '',
  height: '',
  toolbar: false,
  list: false,
  overview: false,
  download: false,
};

/** Those that are not as they would be anyway. */
export const changedSettings = (settings: Settings): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).filter(([name, value]) => DEFAULTS[name as keyof Settings] !== value));

/** Settings of any origin, such as a link: what is none of ours, or of another type, is left out. */
export function readSettings(given: unknown): Settings {
  const known = Object.entries(Object(given) as object).filter(
    ([name, value]) => Object.hasOwn(DEFAULTS, name) && typeof value === typeof DEFAULTS[name as keyof Settings],
  );
  return { ...DEFAULTS, ...Object.fromEntries(known) };
}
