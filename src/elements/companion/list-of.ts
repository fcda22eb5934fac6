/** The list of a timeline: the one in it, else one that is `for` it; undefined where there is none. */
export function listOf(host: HTMLElement): HTMLElement | undefined {
  const page = host.getRootNode() as Document | ShadowRoot;
  const outside =
    host.id === '' ? null : page.querySelector<HTMLElement>(`timeline-list[for="${CSS.escape(host.id)}"]`);
  return host.querySelector<HTMLElement>('timeline-list:not([for])') ?? outside ?? undefined;
}
