import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchFile, LoadError } from '../../src/source/fetch-file.js';

const { signal } = new AbortController();
const answer = (make: (url: string, init: RequestInit) => Promise<Response>): void =>
  void vi.stubGlobal('fetch', (url: string, init: RequestInit) => make(url, init));
/** Waits until it is aborted, as a browser does. */
const never = (_: string, init: RequestInit): Promise<Response> =>
  new Promise((_, reject) => init.signal!.addEventListener('abort', () => reject(init.signal!.reason as Error)));
const read = async (options: Partial<Parameters<typeof fetchFile>[1]> = {}): Promise<void> => {
  const { chunks } = await fetchFile('https://other.example/a.csv', { signal, ...options });
  for await (const _ of chunks);
};
afterEach(() => void vi.unstubAllGlobals());

test('fetchFile() says where a redirect led, which may name the format', async () => {
  const redirected = { redirected: true, url: 'https://cdn.example/events.csv' };
  answer(() =>
    Promise.resolve(Object.defineProperties(new Response(''), Object.getOwnPropertyDescriptors(redirected))),
  );
  expect((await fetchFile('https://other.example/latest', { signal })).name).toBe('https://cdn.example/events.csv');
  answer(() => Promise.resolve(new Response('')));
  expect((await fetchFile('data/a.csv', { signal })).name).toBe('data/a.csv');
});

describe('fetchFile() reports why a file could not be loaded', () => {
  test.each([
    [404, 'Not Found', 'answered 404 Not Found'],
    [500, 'Internal Server Error', 'answered 500 Internal Server Error'],
    [503, '', 'answered 503'],
  ])('where its server answers %i', async (status, statusText, why) => {
    answer(() => Promise.resolve(new Response('', { status, statusText })));
    await expect(read()).rejects.toThrow(new LoadError(`https://other.example/a.csv ${why}`));
  });

  test('where nothing comes in time, at once or in the middle', async () => {
    answer(never);
    await expect(read({ patience: 1 })).rejects.toThrow('https://other.example/a.csv did not answer in time');
    answer((url, init) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(Uint8Array.of(1));
          never(url, init).catch((error: unknown) => controller.error(error));
        },
      });
      return Promise.resolve(new Response(body));
    });
    await expect(read({ patience: 1 })).rejects.toThrow('https://other.example/a.csv did not answer in time');
  });

  test('where its server keeps it from this page, and where there is no server', async () => {
    vi.stubGlobal('location', new URL('https://page.example/story'));
    answer((_, { mode }) =>
      mode === 'no-cors' ? Promise.resolve(new Response()) : Promise.reject(new TypeError('Failed to fetch')),
    );
    await expect(read()).rejects.toThrow(
      'may not be read by this page: its server sends no Access-Control-Allow-Origin',
    );
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(read()).rejects.toThrow('https://other.example/a.csv could not be reached');
  });

  test('but not for an aborted signal, whose reason it throws', async () => {
    const abort = new AbortController();
    answer(never);
    const reading = read({ signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(reading).rejects.toThrow(new Error('enough'));
  });
});
