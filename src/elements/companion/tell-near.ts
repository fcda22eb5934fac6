/** Events that tell that a reader is near, as for the timeline itself. */
const NEAR = ['pointerover', 'touchstart', 'focusin'] as const;

/**
 * Tells a timeline when a reader comes near its companion elsewhere in the page: it then loads what says what the reader does. Within the timeline
 * it has the same events itself.
 */
export function tellNear(companion: HTMLElement, watch: { readonly host: HTMLElement | undefined }): void {
  const tell = (): void => {
    if (!watch.host?.contains(companion)) watch.host?.dispatchEvent(new Event(NEAR[0]));
  };
  for (const type of NEAR) companion.addEventListener(type, tell, { passive: true });
}
