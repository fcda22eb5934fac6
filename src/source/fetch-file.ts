/** A file that could not be had; the message names the file and says why. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/** A file as the server gave it. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Told how much there is so far, and how much there will be, in bytes; undefined where the server does not say. */
  readonly onProgress?: (loaded: number, total: number | undefined) => void;
  /** Milliseconds after which a server that sends nothing more is given up. Default: 30,000. */
  readonly patience?: number;
}

/**
 * The bytes behind a URL.
 *
 * @throws LoadError when it is missing, refused, out of reach or silent; the signal's own reason when it is aborted
 */
export async function fetchFile(
  url: string,
  { signal, onProgress, patience = 30_000 }: FetchOptions,
): Promise<FetchedFile> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), patience);
  };
  wait();
  let hasAnswer = false;
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, silence.signal]) });
    hasAnswer = true;
    if (!response.ok)
      throw new LoadError(`${url} answered ${String(response.status)} ${response.statusText}`.trimEnd());
    const total = Number(response.headers.get('content-length')) || undefined;
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let loaded = 0;
    const reader = response.body?.getReader();
    for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
      wait();
      chunks.push(chunk.value);
      loaded += chunk.value.length;
      onProgress?.(loaded, total);
    }
    return {
      bytes: new Uint8Array(await new Blob(chunks).arrayBuffer()),
      mediaType: response.headers.get('content-type') ?? '',
    };
  } catch (error) {
    // A connection may also break while the file is under way.
    if (signal.aborted || error instanceof LoadError) throw error;
    const isSilent = silence.signal.aborted;
    const isClosed = !isSilent && !hasAnswer && (await isThere(url, signal));
    const why = isClosed ? NOT_FOR_US : isSilent ? 'did not answer in time' : 'could not be reached';
    throw new LoadError(`${url} ${why}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

const NOT_FOR_US = 'may not be read by this page: its server sends no Access-Control-Allow-Origin (CORS)';

/** Whether a server of others is there: what it keeps from this page fails as if it were not, but not where nothing is to be read. */
async function isThere(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const { origin, href } = location;
    if (new URL(url, href).origin === origin) return false;
    await fetch(url, { method: 'HEAD', mode: 'no-cors', signal });
    return true;
  } catch {
    return false;
  }
}
