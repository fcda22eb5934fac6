import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parse } from '../formats/json.js';
import { fetchText, LoadError } from '../source/fetch-text.js';
import { Issues, type Issue } from '../warnings.js';

/** What has come of a URL so far. */
export interface Loaded {
  readonly state: 'none' | 'loading' | 'ready' | 'failed';
  readonly document: unknown;
  readonly issues: readonly Issue[];
}

const NOTHING: Loaded = { state: 'none', document: undefined, issues: [] };

/** Fetches the document behind the host's `src`: one request a URL; a stale answer is aborted and forgotten. */
export class LoadController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #url: () => string | undefined;
  #current: string | undefined;
  #abort: AbortController | undefined;
  result: Loaded = NOTHING;
  /** Settles when the request under way, if any, has been answered. */
  complete: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, url: () => string | undefined) {
    this.#host = host;
    this.#url = url;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#url() !== this.#current) this.reload();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.result.state === 'loading') this.#current = undefined;
  }

  /** Asks for the document again, even if the URL is the same. */
  reload(): void {
    this.#abort?.abort();
    this.#current = this.#url();
    if (this.#current === undefined) {
      this.result = NOTHING;
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    this.result = { ...this.result, state: 'loading', issues: [] };
    this.complete = load(this.#current, abort.signal).then((result) => {
      if (abort.signal.aborted) return;
      this.result = result;
      this.#host.requestUpdate();
    });
  }
}

async function load(url: string, signal: AbortSignal): Promise<Loaded> {
  const issues = new Issues();
  try {
    const parsed = parse(await fetchText(url, signal), { name: url });
    return { state: parsed.issues.length > 0 ? 'failed' : 'ready', ...parsed };
  } catch (error) {
    if (!(error instanceof LoadError) && !signal.aborted) throw error;
    if (error instanceof LoadError) issues.error('not-loaded', url, error.message, url);
    return { state: 'failed', document: undefined, issues: issues.list };
  }
}
