import { laterScales } from '../layout/fit-scale.js';
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

/** A timeline: what each of its parts needs to know of it, and whether it wants those that need to know nothing. */
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
 * What only some timelines have: it is downloaded when one of them has it, once, and told of in the console if it cannot be. What is of use
 * later, too, is asked for again when it is needed; what decides where a reader begins is not, since it would take them elsewhere.
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
  /** What shows the details of the chosen event, and takes them away with a press elsewhere. */
  details: DetailsPanel | undefined;
  /** Whether what readers do is here, or could not be had: until then no details are shown, which it would change under the pointer. */
  areHandsSettled = false;
  readonly #painted: Promise<void>;
  readonly #showTrue: (isTrue: boolean) => void;

  /** @param showTrue shows time as it is, or as the author of the timeline wants it */
  constructor(host: Host, timeline: Timeline, commands: Commands, showTrue: (isTrue: boolean) => void) {
    this.#host = host;
    this.#timeline = timeline;
    this.#commands = commands;
    this.#showTrue = showTrue;
    this.#painted = new Promise((resolve) => host.addController({ hostUpdated: resolve }));
  }

  /**
   * What the next picture is of; undefined where all of that is part of the timeline, so that it does not wait.
   *
   * @param zone whose clock is shown
   * @param hasEras whether the document has some
   */
  beforePicture(zone: unknown, hasEras = false): Promise<void> | undefined {
    const { hash, now, openAt, filter, scale, marks, renderLabel } = this.#host;
    return (hash ?? now ?? openAt ?? filter ?? marks ?? renderLabel) != null ||
      hasEras ||
      scale === 'log' ||
      zone === ELAPSED ||
      this.#isTurned
      ? this.#needPicture(zone, hasEras)
      : this.many?.ready;
  }

  /** Whether it is read from right to left, as its document says, or its style did when it was measured. */
  get #isTurned(): boolean {
    return this.#timeline.options.rightToLeft || this.#host.matches(':dir(rtl)');
  }

  async #needPicture(zone: unknown, hasEras: boolean): Promise<void> {
    const { hash, now, openAt, scale, marks, renderLabel } = this.#host;
    if (zone === ELAPSED) await this.#needElapsed();
    if (this.#isTurned) await this.#needTurn();
    if (hasEras) await this.#needEras();
    if (hash != null) await this.#needHash();
    if (now != null) await this.#needClock();
    if (openAt != null) await this.#needOpening();
    if (marks || renderLabel) await this.#needLooks();
    // The hash may have brought one.
    if (this.#host.filter != null) await this.#needFiltering();
    if (scale === 'log') await this.#needLog();
  }

  /** What may come after it. */
  need(data: unknown): void {
    const { download, selected, overview, jsonLd, follow, maxEvents } = this.#host;
    if (download) void this.#needDownloads();
    if (selected != null) void this.needHands();
    if (overview) void this.#needOverview();
    if (jsonLd) void this.#needJsonLd();
    if (areMany(data) || follow != null || maxEvents < Infinity) void this.needMany();
  }

  /** What readers do, which comes when one of them comes near. */
  needHands(): Promise<unknown> {
    return (this.#hands = this.#loadHands());
  }

  /** Until it is there, nothing is shown of very many events; if it cannot be had, they are looked at one by one. */
  needMany(): Promise<unknown> {
    this.many ??= COMING;
    return (this.#manyLoaded = this.#loadMany());
  }

  /** Settles when all that is under way is there, and what very many events make is made. */
  async complete(): Promise<void> {
    await this.#manyLoaded;
    await this.many?.complete;
    await this.#hands;
  }
}
