/** Hears when a page is about to be printed, and when it has been, as long as its host is in the page. */
export function printWatch(changed: (isPrinted: boolean) => void) {
  let life: AbortController | undefined;
  return {
    hostConnected(): void {
      life = new AbortController();
      const { signal } = life;
      window.addEventListener('beforeprint', () => changed(true), { signal });
      window.addEventListener('afterprint', () => changed(false), { signal });
      // What looks like print, such as a file made by a program, is not always told of as such.
      matchMedia('print').addEventListener('change', ({ matches }) => changed(matches), { signal });
    },
    hostDisconnected: (): void => life?.abort(),
  };
}
