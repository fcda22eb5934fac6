import type { HandsContext } from './hands-context.js';

/** Tells developers, once, that a timeline with events has no name of its own: screen readers then call each “Timeline”. */
export function tellNameless({ host, timeline }: HandsContext): void {
  const controller = {
    hostUpdated(): void {
      // The title may come with the events.
      if (timeline.length === 0) return;
      host.removeController(controller);
      const isNamed = host.renderRoot.querySelector('.figure')!.ariaRoleDescription !== null;
      if (isNamed || host.closest('[aria-label], [aria-labelledby], figure:has(figcaption)')) return;
      // Not a warning: nothing is wrong.
      console.info(
        `<${host.localName}> has no name; give its data a title, or the element a heading (slot="heading") or an aria-label`,
      );
    },
  };
  host.addController(controller);
  controller.hostUpdated();
}
