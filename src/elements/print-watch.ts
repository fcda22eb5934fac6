/** Tells when a page is about to be printed, and when it has been, as long as the host is in the page. */
export function printWatch(changed: (isPrinted: boolean) => void) {
  let life: AbortController | undefined;
  return {
    hostConnected(): void {
      life = new AbortController();
      const { signal } = life;
      window.addEventListener('beforeprint', () => changed(true), { signal });
      window.addEventListener('afterprint', () => changed(false), { signal });
      // When a program makes a file, there may be no `beforeprint`.
      matchMedia('print').addEventListener('change', ({ matches }) => changed(matches), { signal });
    },
    hostDisconnected: (): void => life?.abort(),
  };
}
