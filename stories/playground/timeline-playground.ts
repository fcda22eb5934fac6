import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import '../../src/index.js';
import '../../src/list.js';
import '../../src/toolbar.js';
import type { EventTimeline, TimelineLoadEvent } from '../../src/index.js';
import { listRepeats } from '../../src/elements/repeats.js';
import { saveFile } from '../../src/elements/save-file.js';
import { memoize } from '../../src/memoize.js';
import { writeJson } from '../../src/formats/write-json.js';
import type { TimelineEvent } from '../../src/model/document.js';
import type { Issue } from '../../src/warnings.js';
import { copyText } from './copy-text.js';
import { EXAMPLES } from './examples.js';
import { fieldsOf } from './fields-of.js';
import { lineOf } from './line-of.js';
import { fromHash, toHash } from './link-state.js';
import { paintSettings } from './paint-settings.js';
import { paintSource } from './paint-source.js';
import { paintTake } from './paint-take.js';
import { playgroundStyles } from './playground.styles.js';
import { Load } from './load.js';
import { dataOf, inputOf, NOTHING, read, type Input, type Reading } from './reading.js';
import { resultOf, type Place, type Result } from './result-of.js';
import { DEFAULTS, type Settings } from './settings.js';

/** How long to wait after the last keystroke before the text is read, in ms. */
const PAUSE = 250;

/**
 * Makes a timeline of the author’s own data: paste, type or drop them, adjust the picture, copy the code. Nothing
 * leaves the page. The state is kept in the hash of the page’s URL, if it is small enough.
 */
export class TimelinePlayground extends LitElement {
  static override styles = playgroundStyles;

  static define(tag = 'timeline-playground'): void {
    if (!customElements.get(tag)) customElements.define(tag, this);
  }

  #later: ReturnType<typeof setTimeout> | undefined;
  /** The result of reading, or of writing to the hash, only counts if nothing newer was requested meanwhile. */
  #turn = 0;

  // There may be very many events, and each keystroke renders again.
  readonly #fields = memoize(fieldsOf);
  readonly #resultOf = memoize((settings: Settings, shown: Shown, place: Place | undefined) =>
    resultOf({ settings, place, ...shown }),
  );

  readonly #load = new Load((loaded) => (this.#reading = { ...this.#reading, loaded }));

  @state() accessor #input: Input = { text: '' };
  @state() accessor #reading: Reading = NOTHING;
  @state() accessor #settings: Settings = DEFAULTS;
  @state() accessor #example = '';
  @state() accessor #shown: Shown = { reading: NOTHING, events: [], issues: [], rejected: 0 };
  @state() accessor #place: Place | undefined;
  /** A note about the last action. */
  @state() accessor #done = '';
  @state() accessor #isOver = false;
  /** Undefined if the state is too large for a link. */
  @state() accessor #link: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onHash);
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHash);
    clearTimeout(this.#later);
  }

  protected override render(): TemplateResult {
    const reading = this.#reading;
    const isEmpty = dataOf(reading) === null;
    const result = this.#result;
    return html`
      <header>
        <h1>Playground</h1>
        <p dir="auto">
          Paste your own events, or open a file. They stay in this page: nothing is sent anywhere.
          ${window === window.top ? nothing : html`<a href=${location.href} target="_blank">Open as a page</a>`}
        </p>
      </header>
      <div class="columns">
        ${paintSource({
          input: this.#input,
          example: this.#example,
          isOver: this.#isOver,
          name: result.name,
          found: result.found,
          issues: this.#shown.issues,
          lineOf: (issue) => lineOf(issue.path, this.#input.text),
          change: (input, example = '') => this.#change(input, example),
          open: (file) => void this.#open(file),
          over: (isOver) => (this.#isOver = isOver),
          goTo: (line) => this.#goTo(line),
        })}
        <div class="result">
          <section class="picture" aria-label="The timeline" ?hidden=${isEmpty}>${this.#paintTimeline()}</section>
          <p class="nothing" ?hidden=${!isEmpty}>
            ${this.#input.text.trim() || this.#input.bytes ? 'Nothing in this could be read as events.' : 'Your timeline appears here.'}
          </p>
          ${paintSettings(this.#settings, this.#fields(this.#shown.events), (changed) => this.#set({ ...this.#settings, ...changed }))}
          ${
            isEmpty
              ? nothing
              : paintTake({
                  ...result,
                  hasText: !this.#input.name && result.place === 'file',
                  link: this.#link,
                  done: this.#done,
                  put: (place) => (this.#place = place),
                  copy: (what) => void this.#copy(what),
                  save: (what) => void this.#save(what),
                })
          }
        </div>
      </div>
    `;
  }

  #paintTimeline(): TemplateResult {
    const { lang, height, toolbar, list, ...settings } = this.#settings;
    const { events } = this.#shown;
    const fields = this.#fields(events);
    const known = (field: string): string => (fields.includes(field) || events.length === 0 ? field : 'lane');
    return html`
      <event-timeline
        .data=${dataOf(this.#reading)}
        .scale=${settings.scale}
        .orientation=${settings.orientation}
        .order=${settings.order}
        .laneBy=${known(settings.laneBy)}
        .colorBy=${known(settings.colorBy)}
        .timeZone=${settings.timeZone || undefined}
        .overview=${settings.overview}
        .download=${settings.download}
        lang=${lang || nothing}
        style=${height ? `block-size: ${String(Number(height))}px` : nothing}
        @timeline-load=${this.#onLoad}
        >${toolbar ? html`<timeline-toolbar></timeline-toolbar>` : nothing}${list ? html`<timeline-list></timeline-list>` : nothing}</event-timeline
      >
    `;
  }

  get #timeline(): EventTimeline | null {
    return this.renderRoot.querySelector('event-timeline');
  }

  get #result(): Result {
    return this.#resultOf(this.#settings, this.#shown, this.#place);
  }

  /** Receives the result of the data. */
  readonly #onLoad = ({ detail }: TimelineLoadEvent): void => {
    const timeline = this.#timeline;
    const reading = this.#reading;
    const { issues, locate = (issue: Issue) => issue } = reading.loaded;
    if (!timeline || timeline.data !== dataOf(reading)) return;
    this.#shown = {
      reading,
      events: timeline.events,
      issues: [...issues, ...timeline.issues.map(locate)],
      rejected: errorsIn(issues) + detail.rejected,
    };
  };

  readonly #onHash = ({ newURL }: HashChangeEvent): void => void this.#take(new URL(newURL).hash);

  async #begin(): Promise<void> {
    if (this.#input.text !== '' || (await this.#take(location.hash))) return;
    const [[name, text]] = Object.entries(EXAMPLES) as [[string, string]];
    this.#change({ text }, name);
  }

  /** Restores the state of a hash, if it is ours and differs from the current one; returns whether it did. */
  async #take(hash: string): Promise<boolean> {
    if (hash === '' || hash === this.#link) return false;
    const kept = await fromHash(hash);
    if (!kept) return false;
    this.#settings = kept.settings;
    this.#change({ text: kept.text }, '');
    return true;
  }

  #change(input: Input, example: string): void {
    const wasTyped = input.text !== '' && example === '' && input.name === this.#input.name;
    this.#input = input;
    this.#example = example;
    this.#done = '';
    clearTimeout(this.#later);
    this.#later = setTimeout(() => void this.#read(), wasTyped ? PAUSE : 0);
  }

  async #open(file: File): Promise<void> {
    this.#isOver = false;
    this.#change(await inputOf(file), '');
  }

  #set(settings: Settings): void {
    const readsAnew = settings.lang !== this.#settings.lang;
    this.#settings = settings;
    this.#done = '';
    if (readsAnew) void this.#read();
    else void this.#keep();
  }

  async #read(): Promise<void> {
    const turn = ++this.#turn;
    const reading = await read(this.#input, this.#settings.lang || document.documentElement.lang || 'en');
    if (turn !== this.#turn) return;
    this.#reading = reading;
    const timeline = this.#timeline;
    const { loaded } = reading;
    // Endless repetitions are listed as far as the view reaches, as in a timeline that loads a file.
    this.#load.result = loaded.until && timeline ? listRepeats(timeline, this.#load, loaded) : loaded;
    const { issues } = loaded;
    if (dataOf(reading) === null) this.#shown = { reading, events: [], issues, rejected: errorsIn(issues) };
    await this.#keep();
  }

  /** Keeps the state in the hash, so that the page can be reloaded and its URL sent to others. */
  async #keep(): Promise<void> {
    const [{ text, bytes }, settings] = [this.#input, this.#settings];
    const link = bytes ? undefined : await toHash({ text, settings });
    if (text !== this.#input.text || settings !== this.#settings || !this.isConnected) return;
    this.#link = link;
    history.replaceState(history.state, '', link ?? location.pathname + location.search);
  }

  #goTo(line: number): void {
    const area = this.renderRoot.querySelector('textarea');
    if (!area) return;
    const lines = area.value.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
    area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 4);
  }

  async #copy(what: 'code' | 'link'): Promise<void> {
    const text = what === 'code' ? this.#result.code : location.href;
    const isCopied = await copyText(text);
    const code = this.renderRoot.querySelector('code');
    if (what === 'code' && !isCopied && code) getSelection()?.selectAllChildren(code);
    if (what === 'code')
      this.#done = isCopied ? 'The code is copied.' : 'The code is selected: copy it with your keys.';
    else this.#done = isCopied ? 'The link is copied.' : 'Copy the address of this page.';
  }

  async #save(what: 'svg' | 'png' | 'json' | 'text'): Promise<void> {
    const timeline = this.#timeline;
    if (!timeline) return;
    const { file, document } = this.#result;
    const base = file.replace(/\.\w+$/, '');
    if (what === 'svg') saveFile(`${base}.svg`, 'image/svg+xml', timeline.toSVG());
    if (what === 'png') saveFile(`${base}.png`, 'image/png', await timeline.toBlob());
    if (what === 'json') saveFile(`${base}.json`, 'application/json', writeJson(document).text);
    if (what === 'text') saveFile(file, 'text/plain', this.#input.text);
  }
}

/** What has become of the data. */
interface Shown {
  readonly reading: Reading;
  /** The events that are shown, in time order. */
  readonly events: readonly TimelineEvent[];
  /** The problems, with their places in the text. */
  readonly issues: readonly Issue[];
  readonly rejected: number;
}

const errorsIn = (issues: readonly Issue[]): number => issues.filter(({ severity }) => severity === 'error').length;

declare global {
  interface HTMLElementTagNameMap {
    'timeline-playground': TimelinePlayground;
  }
}
