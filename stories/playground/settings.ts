import type { Order, Orientation } from '../../src/layout/setting.js';
import type { ScaleChoice } from '../../src/scale/scale-kind.js';

/** The author’s settings, apart from the data. The empty string stands for the default. */
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

/** The settings that differ from the default. */
export const changedSettings = (settings: Settings): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).filter(([name, value]) => DEFAULTS[name as keyof Settings] !== value));

/** Settings of unknown origin, such as a link: unknown ones, and values of other types, are left out. */
export function readSettings(given: unknown): Settings {
  const known = Object.entries(Object(given) as object).filter(
    ([name, value]) => Object.hasOwn(DEFAULTS, name) && typeof value === typeof DEFAULTS[name as keyof Settings],
  );
  return { ...DEFAULTS, ...Object.fromEntries(known) };
}
