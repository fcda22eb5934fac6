/** A file could not be loaded; the message names the file and says why. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/** A file as the server gives it. */
export interface FetchedFile {
  /** Its address: the one that was asked for, or the one to which the server led. */
  readonly name: string;
  readonly mediaType: string;
  /** When it was last written, in ms since 1970; NaN if the server does not say. */
  readonly lastModified: number;
  /** Its bytes as they arrive; throws a LoadError if the connection breaks. */
  readonly chunks: AsyncIterableIterator<Uint8Array<ArrayBuffer>>;
}

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Called with the bytes that have arrived, and with the total; 0 if the server does not say. */
  readonly onProgress?: (loaded: number, total: number) => void;
  /** How long to wait for a server that sends nothing, in ms. Default: 30,000. */
  readonly patience?: number;
}

/**
 * Requests a file. Resolves as soon as the server answers.
 *
 * @throws LoadError when it is missing, refused, out of reach or silent; the signal's own reason when it is aborted
 */
export async function fetchFile(
  url: string,
  { signal, onProgress, patience = 30_000 }: FetchOptions,
): Promise<FetchedFile> {
  const silence = new AbortController();
  const patiently = async <Answer>(answer: Answer | Promise<Answer>, isBegun?: boolean): Promise<Answer> => {
    const timer = setTimeout(() => silence.abort(), patience);
    try {
      return await answer;
    } catch (error) {
      // This also happens if the connection breaks while the file is being read.
      if (signal.aborted) throw error;
      const isSilent = silence.signal.aborted;
      const isClosed = !isSilent && !isBegun && (await isThere(url, signal));
      const why = isClosed ? NOT_FOR_US : isSilent ? 'did not answer in time' : 'could not be reached';
      throw new LoadError(`${url} ${why}`, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  };
  const {
    ok,
    status,
    statusText,
    headers,
    body,
    redirected,
    url: last,
  } = await patiently(fetch(url, { signal: AbortSignal.any([signal, silence.signal]) }));
  if (!ok) throw new LoadError(`${url} answered ${String(status)} ${statusText}`.trimEnd());
  // With a content encoding, the length is that of the compressed file.
  const total = headers.has('content-encoding') ? 0 : Number(headers.get('content-length'));
  let loaded = 0;
  const reader = body?.getReader();
  // Not a generator, which would throw only once if the connection breaks.
  const chunks: FetchedFile['chunks'] = {
    [Symbol.asyncIterator]: () => chunks,
    async next() {
      const read = (await patiently(reader?.read(), true)) ?? { done: true, value: undefined };
      loaded += read.value?.length ?? 0;
      onProgress?.(loaded, total);
      return read as IteratorResult<Uint8Array<ArrayBuffer>>;
    },
  };
  const lastModified = Date.parse(headers.get('last-modified') ?? '');
  return { name: redirected ? last : url, mediaType: headers.get('content-type') ?? '', lastModified, chunks };
}

const NOT_FOR_US = 'may not be read by this page: its server sends no Access-Control-Allow-Origin (CORS)';

/** Whether another site answers at all. Without CORS, a request fails as if the site did not exist; one with `no-cors` does not. */
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
