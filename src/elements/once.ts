/** Milliseconds after which what could not be loaded is asked for again, where it is needed then. */
const PAUSE = 5000;

/**
 * Loads something when it is first needed, and only then; what cannot be loaded is told in the console, and done without. With `settle` it is
 * asked for again when it is needed later.
 *
 * For that, `import()` has to ask a server again for a URL that it could not have once. Firefox does since 154, Chromium since 156, WebKit in what
 * comes after Safari 27 (whatwg/html#10327); before that, it fails as it did, without a request. Another URL, such as `…?again`, would help
 * there, but bundlers could not follow it.
 *
 * @param settle what is done after each attempt, whatever came of it
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
