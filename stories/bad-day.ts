/** The answer of a server to a request. */
type Answer = () => Response | Promise<Response>;

const answers = new Map<string, Answer[]>();
const fetched = window.fetch.bind(window);
let count = 0;

window.fetch = (...request) => {
  const [url] = request;
  const next = typeof url === 'string' ? answers.get(url)?.shift() : undefined;
  return next ? Promise.resolve(next()) : fetched(...request);
};

/**
 * The URL of a file of these stories whose server has a bad day: it gives these answers first, one per request, and
 * then the file.
 */
export function onBadDay(file: string, ...first: readonly Answer[]): string {
  const url = `${file}?day=${String(++count)}`;
  answers.set(url, [...first]);
  return url;
}

/** The file, after some milliseconds. */
export const slowly =
  (file: string, milliseconds: number): Answer =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return fetched(file);
  };

/** The server is busy. */
export const busy: Answer = () => new Response('', { status: 503, statusText: 'Service Unavailable' });

/** A part of the file, from 0 to 1 of it; then the connection breaks. */
export const cutShort =
  (file: string, share: number): Answer =>
  async () => {
    const bytes = new Uint8Array(await (await fetched(file)).arrayBuffer());
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.subarray(0, bytes.length * share));
        // A connection that breaks at once would not be read at all.
        setTimeout(() => controller.error(new TypeError('the connection broke')), 100);
      },
    });
    return new Response(body);
  };
