import { laterScales } from '../layout/fit-scale.js';
import { selecting } from '../layout/horizontal.js';
import { turning } from '../layout/layout.js';
import { ELAPSED, elapsed } from '../time/elapsed.js';
import { areMany } from '../timeline/are-many.js';
import { readView } from '../timeline/read-view.js';
import { Timeline } from '../timeline/timeline.js';
import type { ClockHost } from './clock.js';
import type { Commands } from './commands.js';
import type { DownloadsHost } from './downloads.js';
import type { FilterControl } from './filter-control.js';
import type { FilteringHost } from './filtering.js';
import type { DetailsPanel } from './hands/details-panel.js';
import type { HandsHost } from './hands/hands-context.js';
import type { HashHost } from './hash.js';
import type { JsonLdHost } from './json-ld.js';
import type { LooksHost } from './looks.js';
import type { ManyHost } from './many.js';
import { COMING, missing, type ManyControl } from './many-control.js';
import { STILL } from './motion.js';
import { once } from './once.js';
import type { OpeningHost } from './opening.js';

/** What the parts need of a timeline, and the properties that decide which parts are loaded. */
type Host = HashHost &
  ClockHost &
  OpeningHost &
  LooksHost &
  FilteringHost &
  DownloadsHost &
  JsonLdHost &
  ManyHost &
  HandsHost & { readonly download: boolean; readonly overview: boolean };

/**
 * Downloads the parts that only some timelines need, each once, when a timeline needs it. If that fails, the console
 * says so. Parts that are still useful later are then tried again. Parts that decide where a reader begins are not,
 * since they would move the reader.
 */
export class LateParts {
  readonly #host: Host;
  readonly #timeline: Timeline;
  readonly #commands: Commands;
  /** How one picture becomes another. */
  motion = STILL;
  /** What shows very many events. */
  many: ManyControl | undefined;
  filtering: FilterControl | undefined;
  /** The menu of files. */
  downloads: (() => Node) | undefined;
  readonly #paint = (): void => this.#host.requestUpdate();

  readonly #needHash = once(
    () => import('./hash.js'),
    ({ followHash }) => followHash(this.#host, this.#timeline, this.#showTrue),
  );
  readonly #needClock = once(
    () => import('./clock.js'),
    ({ markNow }) => markNow(this.#host, this.#timeline, readView, Timeline),
    this.#paint,
  );
  readonly #needOpening = once(
    () => import('./opening.js'),
    ({ openTimeline }) => openTimeline(this.#host, this.#timeline, readView),
  );
  readonly #needLooks = once(
    () => import('./looks.js'),
    ({ addLooks }) => addLooks(this.#host, this.#timeline, Timeline),
    this.#paint,
  );
  readonly #needFiltering = once(
    () => import('./filtering.js'),
    ({ filterEvents }) => (this.filtering = filterEvents(this.#host, this.#timeline, readView)),
    this.#paint,
  );
  readonly #needLog = once(
    () => import('../layout/log-axis.js'),
    ({ giveLog }) => giveLog(laterScales, this.#timeline),
    this.#paint,
  );
  readonly #needEras = once(
    () => import('../layout/era-bands.js'),
    ({ giveEras }) => giveEras(Timeline, this.#timeline),
    this.#paint,
  );
  readonly #needElapsed = once(
    () => import('../time/elapsed-words.js'),
    ({ giveElapsed }) => giveElapsed(elapsed),
  );
  readonly #needTurn = once(
    () => import('../layout/turn.js'),
    ({ giveMirror }) => giveMirror(turning, this.#timeline),
    this.#paint,
  );
  readonly #needDownloads = once(
    () => import('./downloads.js'),
    ({ createDownloads }) => (this.downloads = createDownloads(this.#host, this.#timeline)),
    this.#paint,
  );
  readonly #needOverview = once(() => import('../overview.js'), undefined, this.#paint);
  readonly #needJsonLd = once(
    () => import('./json-ld.js'),
    ({ tellEngines }) => tellEngines(this.#host, this.#timeline),
    this.#paint,
  );
  readonly #loadHands = once(
    () => import('./hands.js'),
    ({ addHands }) =>
      this.#painted.then(async () => {
        const hands = await addHands({ host: this.#host, timeline: this.#timeline, commands: this.#commands });
        this.motion = hands.motion;
        this.details = hands.details;
        selecting.makeRoom = hands.makeRoom;
        // An event that is already selected may have no text yet. This forces a new layout; the host then sets the
        // collapsed lanes again.
        if (this.#host.selected) this.#timeline.set({ collapsed: [] });
      }),
    () => {
      this.areHandsSettled = true;
      this.#paint();
    },
  );
  #hands: Promise<unknown> | undefined;
  readonly #loadMany = once(
    () => import('./many.js'),
    ({ createMany }) => (this.many = createMany(this.#host, this.#timeline, this.#commands)),
    () => {
      if (this.many === COMING) this.many = missing();
      this.#paint();
    },
  );
  #manyLoaded: Promise<unknown> | undefined;
  /** The panel that shows the details of the selected event, and closes at a press elsewhere. */
  details: DetailsPanel | undefined;
  /** Whether the hands are there, or could not be loaded. Until then no details are shown, since the hands would change them under the pointer. */
  areHandsSettled = false;
  readonly #painted: Promise<void>;
  readonly #showTrue: (isTrue: boolean) => void;

  /** @param showTrue switches to true time, or back to the author’s scale */
  constructor(host: Host, timeline: Timeline, commands: Commands, showTrue: (isTrue: boolean) => void) {
    this.#host = host;
    this.#timeline = timeline;
    this.#commands = commands;
    this.#showTrue = showTrue;
    this.#painted = new Promise((resolve) => host.addController({ hostUpdated: resolve }));
  }

  /**
   * Loads the parts that the next picture needs; undefined if it needs none, so that it need not wait.
   *
   * @param zone the time zone of the axis
   * @param hasEras whether the document has eras
   */
  beforePicture(zone: unknown, hasEras = false): Promise<void> | undefined {
    const host = this.#host;
    const parts: readonly LatePart[] = [
      [() => zone === ELAPSED, this.#needElapsed],
      [() => this.#isTurned, this.#needTurn],
      [() => hasEras, this.#needEras],
      [() => host.hash != null, this.#needHash],
      [() => host.now != null, this.#needClock],
      [() => host.openAt != null, this.#needOpening],
      [() => (host.marks ?? host.renderLabel) != null, this.#needLooks],
      // The hash may have set a filter.
      [() => host.filter != null, this.#needFiltering],
      [() => host.scale === 'log', this.#needLog],
    ];
    return parts.some(([isNeeded]) => isNeeded()) ? loadAll(parts) : this.many?.ready;
  }

  /** Whether the picture is mirrored, according to the page, or to the style when it was last measured. */
  get #isTurned(): boolean {
    return this.#timeline.options.rightToLeft || this.#host.matches(':dir(rtl)');
  }

  /** Loads the parts that the next picture need not wait for. */
  need(data: unknown): void {
    const { download, selected, overview, jsonLd, follow, maxEvents } = this.#host;
    if (download) void this.#needDownloads();
    if (selected != null) void this.needHands();
    if (overview) void this.#needOverview();
    if (jsonLd) void this.#needJsonLd();
    if (areMany(data) || follow != null || maxEvents < Infinity) void this.needMany();
  }

  /** Loads what readers need to do things, when one of them comes near. */
  needHands(): Promise<unknown> {
    return (this.#hands = this.#loadHands());
  }

  /**
   * Loads what shows very many events. Until then, none are shown; if it cannot be loaded, they are laid out one by
   * one.
   */
  needMany(): Promise<unknown> {
    this.many ??= COMING;
    return (this.#manyLoaded = this.#loadMany());
  }

  /** Settles when everything that is being loaded is there, and sets of very many events are made. */
  async complete(): Promise<void> {
    await this.#manyLoaded;
    await this.many?.complete;
    await this.#hands;
  }
}

/** A part that the next picture may need. */
type LatePart = readonly [isNeeded: () => boolean, load: () => Promise<unknown>];

/** Loads the parts that are needed, one after another: what one does may decide whether the next is needed. */
async function loadAll(parts: readonly LatePart[]): Promise<void> {
  for (const [isNeeded, load] of parts) if (isNeeded()) await load();
}
