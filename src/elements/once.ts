/** How long after a failure loading may be tried again, in ms. */
const PAUSE = 5000;

/**
 * Loads a module once, when it is first needed. If that fails, the console says so, and the page goes on without it. With `settle`, loading is
 * tried again when the module is needed later.
 *
 * For that, `import()` has to request a URL again that failed before. Firefox does so since 154, Chromium since 156, WebKit after
 * Safari 27 (whatwg/html#10327); older ones fail again without a request. Another URL, such as `…?again`, would help there, but bundlers could
 * not follow it.
 *
 * @param settle is called after each attempt, whether it failed or not
 */
export function once<Module>(
  load: () => Promise<Module>,
  use?: (module: Module) => unknown,
  settle?: () => void,
): () => Promise<unknown> {
  let loaded: Promise<unknown> | undefined;
  const fail = (error: unknown): void => {
    console.error(error);
    if (settle) setTimeout(() => (loaded = undefined), PAUSE);
  };
  return () => (loaded ??= load().then(use).catch(fail).then(settle));
}
