import type { ReactiveControllerHost } from 'lit';

/**
 * Escape puts away the whole title that hover or focus lays over its neighbours, without either having to move (WCAG 1.4.13);
 * wherever the focus is, so on the document. When they do move, all is as before.
 */
export function dismissWholeTitles(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }): void {
  const dismiss = ({ key }: KeyboardEvent): void => {
    const shown = host.renderRoot.querySelector(':is(:hover, :focus-visible):has(> .whole):not(.dismissed)');
    if (key !== 'Escape' || !shown) return;
    const toggle = (): unknown => shown.classList.toggle('dismissed');
    toggle();
    shown.addEventListener(shown.matches(':hover') ? 'pointerleave' : 'blur', toggle, { once: true });
  };
  host.addController({
    hostConnected: () => document.addEventListener('keydown', dismiss, true),
    hostDisconnected: () => document.removeEventListener('keydown', dismiss, true),
  });
}
