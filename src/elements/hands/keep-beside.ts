import type { HandsContext } from './hands-context.js';

/** How far from its event the style of the panel has it, and how exactly, in px. */
const APART = 10;
const OFF = 2;

/**
 * Sees that the panel of details opens beside its event. Its style says so; but older browsers have no anchors, and to Firefox and Safari 26 the
 * transforms round one are nothing. There a script does it, which other pages do not download.
 */
export async function keepBeside({ host }: HandsContext): Promise<void> {
  const place = async (): Promise<void> => (await import('../place-details.js')).placeDetails(host);
  // Before there is a panel: what moves under a pointer cannot be pressed.
  if (!CSS.supports('position-area', 'end')) await place();
  host.renderRoot.addEventListener(
    'beforetoggle',
    () =>
      queueMicrotask(() => {
        const [event, panel] = ['.anchor', '.details:popover-open'].map((own) =>
          host.renderRoot.querySelector(own)?.getBoundingClientRect(),
        );
        if (event && panel && Math.abs(distance(event, panel) - APART) > OFF) void place();
      }),
    true,
  );
}

/** How far apart two boxes are; negative where one is over the other. */
const distance = (a: DOMRect, b: DOMRect): number =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
