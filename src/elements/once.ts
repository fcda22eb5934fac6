/** Loads something when it is first needed, and only then; what cannot be loaded is told in the console, and done without. */
export function once<Module>(load: () => Promise<Module>, use?: (module: Module) => unknown): () => Promise<unknown> {
  let loaded: Promise<unknown> | undefined;
  return () => (loaded ??= load().then(use).catch(console.error));
}
