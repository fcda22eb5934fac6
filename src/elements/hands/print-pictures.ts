import { element } from './element.js';
import type { HandsContext } from './hands-context.js';
import { seenPicture } from './seen-pictures.js';

/**
 * Adds to the printed events the pictures that a reader has seen. Others stay captions and addresses: a browser does not wait for what is
 * loaded for the print, and nothing is loaded from another site unless a reader asks for it.
 */
export function printPictures({ host }: HandsContext): void {
  host.addController({
    hostUpdated(): void {
      for (const link of host.renderRoot.querySelectorAll<HTMLAnchorElement>(
        '.printed .entry > p > a:empty:only-child',
      )) {
        const picture = seenPicture(link.href);
        if (picture)
          link.parentElement!.prepend(element('img', { alt: picture.alt, src: picture.src, decoding: 'sync' }));
      }
    },
  });
}
