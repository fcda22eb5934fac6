import type { ReactiveController } from 'lit';
import { hasOwnFields, ownEventsOf } from '../formats/reading/own-document.js';
import type { FieldMap, Parsed } from '../formats/parsed.js';
import { fetchFile, LoadError } from '../source/fetch-file.js';
import type { Loaded } from './loaded.js';
import type { RepeatsHost } from './repeats.js';

/** What is to be loaded, and how to read it. */
export interface LoadRequest {
  /** Nothing is loaded without it. */
  readonly url: string | undefined;
  readonly format: string;
  readonly fields: FieldMap | undefined;
  readonly locale: string | null;
}

/** Progress is told in steps of this share. */
const STEP = 0.01;

const NOTHING: Loaded = { state: 'none', issues: [] };

/** Fetches the document behind the host's `src`: one request a URL; a stale answer is aborted and forgotten. */
export class LoadController implements ReactiveController {
  readonly #host: RepeatsHost;
  readonly #request: () => LoadRequest;
  #current: string | undefined;
  #abort: AbortController | undefined;
  result: Loaded = NOTHING;
  /** Settles when the request under way, if any, has been answered. */
  complete: Promise<void> = Promise.resolve();

  constructor(host: RepeatsHost, request: () => LoadRequest) {
    this.#host = host;
    this.#request = request;
    host.addController(this);
  }

  /** What was given up is asked for again. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Asks for what the host wants now, before it is drawn. */
  check(): void {
    if (this.#key() !== this.#current) this.reload();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.result.state === 'loading') this.#current = undefined;
  }

  /** Asks for the document again, even if the URL is the same; what is there of that stays until there is more. */
  reload(): void {
    this.#abort?.abort();
    const key = this.#key();
    const isSame = key === this.#current;
    this.#current = key;
    if (key === undefined) {
      this.result = NOTHING;
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    const tell = (result: Loaded): void => {
      if (abort.signal.aborted) return;
      this.result = result;
      this.#host.requestUpdate();
    };
    this.result = { ...this.result, state: 'loading', progress: undefined, issues: [] };
    const request = this.#request() as LoadRequest & { url: string };
    const tellProgress = (progress: number): void => {
      if (progress - (this.result.progress ?? 0) >= STEP) tell({ ...this.result, progress });
    };
    this.complete = load(request, abort.signal, tellProgress, (repeats, loaded) =>
      repeats.listRepeats(this.#host, this, loaded),
    ).then((result) => tell({ ...(isSame && result.state === 'failed' && this.result), ...result }));
  }

  #key(): string | undefined {
    const { url, format, fields } = this.#request();
    return url === undefined ? undefined : JSON.stringify([url, format, fields]);
  }
}

/** A document of ours that is not longer than this is read at once, and the page downloads nothing for it; in bytes. */
const SMALL = 1 << 18;
async function load(
  { url, format, fields, locale }: LoadRequest & { url: string },
  signal: AbortSignal,
  tell: (progress: number) => void,
  list: (repeats: typeof import('./repeats.js'), loaded: Loaded) => Loaded,
): Promise<Loaded> {
  try {
    const onProgress = (loaded: number, total: number): void => tell(loaded / total);
    const { chunks, ...facts } = await fetchFile(url, { signal, onProgress });
    const start: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    try {
      for await (const chunk of chunks) {
        start.push(chunk);
        if ((size += chunk.length) > SMALL) break;
      }
    } catch {
      // Whoever reads on will know why it breaks off.
    }
    if (format === 'auto')
      try {
        const document = JSON.parse(await new Blob(start).text()) as Parsed['document'];
        if (ownEventsOf(document)?.every(hasOwnFields)) return { state: 'ready', document, issues: [] };
      } catch {
        // What is no JSON is not ours.
      }
    const file = (async function* () {
      yield* start;
      yield* chunks;
    })();
    // What is long, and what is not ours, is read by what only such pages download.
    const { parseStream } = await import('../formats/stream.js');
    const loaded = await parseStream(file, { name: url, format, fields, ...facts, signal, ...(locale && { locale }) });
    if (!loaded.until) return loaded;
    // What is there is shown, if not as far as it could be.
    const repeats = await import('./repeats.js').catch((error: unknown) => {
      console.error(error);
    });
    return repeats ? list(repeats, loaded) : loaded;
  } catch (error) {
    // What is not the fault of the file: most likely a module is not where it belongs.
    const message = error instanceof LoadError ? error.message : `${url} could not be read: ${String(error)}`;
    return { state: 'failed', issues: [{ severity: 'error', code: 'not-loaded', path: url, message, record: url }] };
  }
}
