import type { ReactiveControllerHost } from 'lit';

/**
 * Lets Escape hide the full title that covers its neighbours on hover or focus, without moving either (WCAG 1.4.13).
 * Listens on the document, since the focus may be anywhere. When pointer or focus move, full titles appear again.
 */
export function dismissWholeTitles(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }): void {
  const dismiss = (event: KeyboardEvent): void => {
    const shown = host.renderRoot.querySelector(':is(:hover, :focus-visible):has(> .whole):not(.dismissed)');
    if (event.key !== 'Escape' || !shown) return;
    // Otherwise a dialog around the timeline would close, too. Details that are open still may.
    event.preventDefault();
    const toggle = (): unknown => shown.classList.toggle('dismissed');
    toggle();
    shown.addEventListener(shown.matches(':hover') ? 'pointerleave' : 'blur', toggle, { once: true });
  };
  host.addController({
    hostConnected: () => document.addEventListener('keydown', dismiss, true),
    hostDisconnected: () => document.removeEventListener('keydown', dismiss, true),
  });
}
