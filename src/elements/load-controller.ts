import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isOwnDocument } from '../formats/reading/own-document.js';
import type { FieldMap, Parsed } from '../formats/parsed.js';
import { fetchFile, LoadError } from '../source/fetch-file.js';
import { Issues } from '../warnings.js';

/** What is to be loaded, and how to read it. */
export interface LoadRequest {
  /** Nothing is loaded without it. */
  readonly url: string | undefined;
  readonly format: string;
  readonly fields: FieldMap | undefined;
  readonly locale: string | null;
}

/** What has come of a URL so far. */
export interface Loaded extends Omit<Partial<Parsed>, 'issues'>, Pick<Parsed, 'issues'> {
  readonly state: 'none' | 'loading' | 'ready' | 'failed';
  /** How many records of the file were left out. */
  readonly rejected?: number;
  /** 0–1: how much of the file has come; undefined where the server does not say how large it is. */
  readonly progress?: number | undefined;
}

const NOTHING: Loaded = { state: 'none', issues: [] };

/** Fetches the document behind the host's `src`: one request a URL; a stale answer is aborted and forgotten. */
export class LoadController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #request: () => LoadRequest;
  #current: string | undefined;
  #abort: AbortController | undefined;
  result: Loaded = NOTHING;
  /** Settles when the request under way, if any, has been answered. */
  complete: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, request: () => LoadRequest) {
    this.#host = host;
    this.#request = request;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#key() !== this.#current) this.reload();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.result.state === 'loading') this.#current = undefined;
  }

  /** Asks for the document again, even if the URL is the same. */
  reload(): void {
    this.#abort?.abort();
    this.#current = this.#key();
    if (this.#current === undefined) {
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
    this.complete = load(request, abort.signal, (progress) => tell({ ...this.result, progress })).then(tell);
  }

  #key(): string | undefined {
    const { url, format, fields } = this.#request();
    return url === undefined ? undefined : JSON.stringify([url, format, fields]);
  }
}

async function load(
  { url, format, fields, locale }: LoadRequest & { url: string },
  signal: AbortSignal,
  tell: (progress: number) => void,
): Promise<Loaded> {
  const issues = new Issues();
  try {
    const onProgress = (loaded: number, total = 0): void => tell(loaded / total);
    const { bytes, mediaType } = await fetchFile(url, { signal, onProgress });
    const own = format === 'auto' && ownDocument(bytes);
    // What is not ours has to be recognised and read by what only such pages download.
    const parsed: Parsed =
      own ||
      (await (
        await import('../formats/auto.js')
      ).parse(bytes, {
        ...{ name: url, format, mediaType },
        ...(fields && { fields }),
        ...(locale && { locale }),
      }));
    if (!(parsed.columns ?? parsed.document)) return { state: 'failed', ...parsed };
    const rejected = parsed.issues.filter(({ severity }) => severity === 'error').length;
    return { state: 'ready', ...parsed, rejected };
  } catch (error) {
    // What is not the fault of the file: most likely a module is not where it belongs.
    const message = error instanceof LoadError ? error.message : `${url} could not be read: ${String(error)}`;
    if (!signal.aborted) issues.error('not-loaded', url, message, url);
    return { state: 'failed', issues: issues.list };
  }
}

function ownDocument(bytes: Uint8Array): Parsed | false {
  try {
    const document = JSON.parse(new TextDecoder().decode(bytes)) as Parsed['document'];
    return isOwnDocument(document) && { document, issues: [] };
  } catch {
    return false;
  }
}
