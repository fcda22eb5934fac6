/** A companion of a timeline: one inside it, else one that is `for` it; undefined if there is none. */
export function companionOf(host: HTMLElement, name: `timeline-${string}`): HTMLElement | undefined {
  const page = host.getRootNode() as Document | ShadowRoot;
  const outside = host.id === '' ? null : page.querySelector<HTMLElement>(`${name}[for="${CSS.escape(host.id)}"]`);
  return host.querySelector<HTMLElement>(`${name}:not([for])`) ?? outside ?? undefined;
}
