import { until } from './page.js';

const original = window.fetch.bind(window);

/** The requests of a page, with responses controlled by a test. */
interface HeldServer {
  readonly send: (contents: string) => void;
  /** Waits until what was sent is taken: if the connection breaks before, it is lost. */
  readonly taken: () => Promise<void>;
  readonly end: () => void;
  readonly breakOff: () => void;
  readonly asked: readonly string[];
  readonly signals: readonly AbortSignal[];
}

/** A server that sends what the test gives it, with or without a known length. Ends with `restoreFetch()`. */
export function serve(total?: number): HeldServer {
  const asked: string[] = [];
  const signals: AbortSignal[] = [];
  let stream!: ReadableStreamDefaultController<Uint8Array>;
  window.fetch = (url, { signal } = {}) => {
    asked.push(url as string);
    signals.push(signal!);
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (stream = controller) });
    signal!.addEventListener('abort', () => stream.error(signal!.reason));
    return Promise.resolve(new Response(body, { headers: total ? { 'content-length': String(total) } : {} }));
  };
  return {
    asked,
    signals,
    send: (contents) => stream.enqueue(new TextEncoder().encode(contents)),
    taken: () => until(() => stream.desiredSize === 1, 'all that was sent is taken'),
    end: () => stream.close(),
    breakOff: () => stream.error(new TypeError('broken')),
  };
}

export const restoreFetch = (): void => void (window.fetch = original);
