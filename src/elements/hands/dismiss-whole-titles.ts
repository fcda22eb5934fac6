import type { ReactiveControllerHost } from 'lit';

/**
 * Lets Escape hide the full titles that cover their neighbours on hover or focus, without moving pointer or focus (WCAG 1.4.13).
 * Listens on the document, since the focus may be anywhere. When these move, full titles appear again.
 */
export function dismissWholeTitles(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }): void {
  const dismiss = (event: KeyboardEvent): void => {
    const shown = host.renderRoot.querySelectorAll(':is(:hover, :focus-visible):has(> .whole):not(.dismissed)');
    if (event.key !== 'Escape' || shown.length === 0) return;
    // Otherwise a dialog around the timeline would close, too. Details that are open still may.
    event.preventDefault();
    // One may have the focus, and another the pointer.
    for (const title of shown) {
      const toggle = (): unknown => title.classList.toggle('dismissed');
      toggle();
      title.addEventListener(title.matches(':hover') ? 'pointerleave' : 'blur', toggle, { once: true });
    }
  };
  host.addController({
    hostConnected: () => document.addEventListener('keydown', dismiss, true),
    hostDisconnected: () => document.removeEventListener('keydown', dismiss, true),
  });
}
