const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * The URL if it may become a link: http(s), mailto or relative. Undefined for `javascript:`, `data:` and the like.
 * Browsers ignore spaces and control characters in a scheme, so they are ignored here, too (WHATWG URL, 4.4).
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(url.replace(/[\u0000-\u0020]/g, ''))?.[1];
  return scheme === undefined || ALLOWED.has(scheme.toLowerCase()) ? url : undefined;
}
