import type { ReactiveController } from 'lit';
import { hasOwnFields, ownEventsOf } from '../formats/reading/own-document.js';
import type { FieldMap, Parsed } from '../formats/parsed.js';
import { fetchFile, LoadError } from '../source/fetch-file.js';
import type { Loaded } from './loaded.js';
import type { RepeatsHost } from './repeats.js';

/** What to load, and how to read it. */
export interface LoadRequest {
  /** Without it, nothing is loaded. */
  readonly url: string | undefined;
  readonly format: string;
  readonly fields: FieldMap | undefined;
  readonly locale: string | null;
}

/** Progress is reported in steps of this share. */
const STEP = 0.01;

const NOTHING: Loaded = { state: 'none', issues: [] };

/** Fetches the document of the host’s `src`, once for each URL; outdated requests are aborted. */
export class LoadController implements ReactiveController {
  readonly #host: RepeatsHost;
  readonly #request: () => LoadRequest;
  #current: string | undefined;
  #abort: AbortController | undefined;
  result: Loaded = NOTHING;
  /** Settles when the present request, if any, has been answered. */
  complete: Promise<void> = Promise.resolve();

  constructor(host: RepeatsHost, request: () => LoadRequest) {
    this.#host = host;
    this.#request = request;
    host.addController(this);
  }

  /** Repeats a request that was aborted when the host left the page. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Loads what the host requests now, before it is rendered. */
  check(): void {
    if (this.#key() !== this.#current) this.reload();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.result.state === 'loading') this.#current = undefined;
  }

  /** Loads the document again, even if the URL is the same; what was loaded from it stays until then. */
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

/** The greatest size of a document of our own format that is read without downloading a parser, in bytes. */
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
      // Reading on from `chunks` will throw the reason again.
    }
    if (format === 'auto')
      try {
        const document = JSON.parse(await new Blob(start).text()) as Parsed['document'];
        if (ownEventsOf(document)?.every(hasOwnFields)) return { state: 'ready', document, issues: [] };
      } catch {
        // It is not JSON, so it is not our format.
      }
    const file = (async function* () {
      yield* start;
      yield* chunks;
    })();
    // Longer documents and other formats need parsers, which only such pages download.
    const { parseStream } = await import('../formats/stream.js');
    const loaded = await parseStream(file, { format, fields, ...facts, signal, ...(locale && { locale }) });
    if (!loaded.until) return loaded;
    // If this cannot be loaded, what has been read is shown.
    const repeats = await import('./repeats.js').catch((error: unknown) => {
      console.error(error);
    });
    return repeats ? list(repeats, loaded) : loaded;
  } catch (error) {
    // Other errors are not the fault of the file: most likely a module is missing beside the one file.
    const message = error instanceof LoadError ? error.message : `${url} could not be read: ${String(error)}`;
    return { state: 'failed', issues: [{ severity: 'error', code: 'not-loaded', path: url, message, record: url }] };
  }
}
