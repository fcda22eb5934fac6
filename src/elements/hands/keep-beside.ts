import type { HandsContext } from './hands-context.js';

/** The distance of the panel from its event in the stylesheet, and how much it may differ, in px. */
const APART = 10;
const OFF = 2;

/**
 * Checks that the panel of details opens beside its event. The stylesheet anchors it there; but older browsers have no anchors, and Firefox and
 * Safari 26 ignore transforms around one. For these, a script is downloaded that places the panel.
 */
export async function keepBeside({ host }: HandsContext): Promise<void> {
  const place = async (): Promise<void> => (await import('../place-details.js')).placeDetails(host);
  // Done before there is a panel: a panel that moved under the pointer could not be pressed.
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

/** The distance between two boxes; negative if they overlap. */
const distance = (a: DOMRect, b: DOMRect): number =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
