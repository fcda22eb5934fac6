import { html, type TemplateResult } from 'lit';
import { DEFAULTS, type Settings } from './settings.js';

type Change = (changed: Partial<Settings>) => void;
type Option = readonly [value: string, name: string];

const CHOICES: Readonly<
  Record<'scale' | 'orientation' | 'order', readonly [label: string, options: readonly Option[]]>
> = {
  scale: [
    'Scale',
    [
      ['auto', 'as the events need it'],
      ['proportional', 'true to time'],
      ['elastic', 'bursts enlarged'],
      ['sequence', 'equal steps'],
      ['log', 'logarithmic'],
    ],
  ],
  orientation: [
    'Direction',
    [
      ['auto', 'by width'],
      ['horizontal', 'along the line'],
      ['vertical', 'down the page'],
    ],
  ],
  order: [
    'First down the page',
    [
      ['oldest', 'the oldest'],
      ['newest', 'the newest'],
    ],
  ],
};

const SWITCHES = {
  toolbar: 'Toolbar',
  list: 'List',
  overview: 'Overview',
  download: 'Download',
} as const satisfies Partial<Record<keyof Settings, string>>;

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'ja', 'ko', 'ru', 'zh'];

/** The author’s settings. `fields` are those that can be lanes. */
export function paintSettings(settings: Settings, fields: readonly string[], change: Change): TemplateResult {
  const byField = (name: 'laneBy' | 'colorBy', label: string): TemplateResult =>
    choice(
      name,
      label,
      fields.map((field) => [field, field]),
      settings,
      change,
    );
  return html`
    <section class="settings" aria-label="Adjust">
      ${Object.entries(CHOICES).map(([name, [label, options]]) =>
        choice(name as keyof typeof CHOICES, label, options, settings, change),
      )}
      ${byField('laneBy', 'Lanes by')} ${byField('colorBy', 'Colours by')}
      ${choice('timeZone', 'Time zone', ZONES, settings, change)}
      ${choice('lang', 'Language', [['', 'of the page'], ...LANGUAGES.map(languageOption)], settings, change)}
      <label class="field">
        <span>Height, px</span>
        <input
          type="number"
          min="120"
          max="4000"
          step="20"
          placeholder="as needed"
          .value=${settings.height}
          @change=${({ target }: Event) => {
            const { value, validity } = target as HTMLInputElement;
            change({ height: validity.valid || validity.stepMismatch ? value : DEFAULTS.height });
          }}
        />
      </label>
      <fieldset>
        <legend>With</legend>
        ${Object.entries(SWITCHES).map(
          ([name, label]) => html`
            <label>
              <input
                type="checkbox"
                .checked=${settings[name as keyof typeof SWITCHES]}
                @change=${({ target }: Event) => change({ [name]: (target as HTMLInputElement).checked })}
              />${label}
            </label>
          `,
        )}
      </fieldset>
    </section>
  `;
}

function choice(
  name: 'scale' | 'orientation' | 'order' | 'laneBy' | 'colorBy' | 'timeZone' | 'lang',
  label: string,
  options: readonly Option[],
  settings: Settings,
  change: Change,
): TemplateResult {
  const chosen = options.some(([value]) => value === settings[name]) ? settings[name] : options[0]?.[0];
  return html`
    <label class="field">
      <span>${label}</span>
      <select @change=${({ target }: Event) => change({ [name]: (target as HTMLSelectElement).value })}>
        ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
      </select>
    </label>
  `;
}

/** The name of a language in that language. */
const languageOption = (tag: string): Option => [
  tag,
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
];

const ZONES: readonly Option[] = [
  ['', 'of the data'],
  ['local', 'of the reader'],
  ['UTC', 'UTC'],
  ...Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone !== 'UTC')
    .map((zone): Option => [zone, zone.replaceAll('_', ' ')]),
];
