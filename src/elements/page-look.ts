import type { RenderOptions } from '../render/render-to-svg.js';
import { TOKENS, tokenVar, type TokenName } from '../render/tokens.js';
import { readNumber, readToken } from './read-token.js';

/**
 * How the page dresses a timeline, as far as only an export asks for it: colours are worked out by an element of it, and written so
 * that every reader of SVG knows them.
 */
export function pageLook(host: Element): Pick<RenderOptions, 'colors' | 'headingFontFamily' | 'stroke'> {
  // Out of the page it has no looks.
  const probe = host.isConnected && host.shadowRoot?.querySelector<HTMLElement>('.sample');
  if (!probe) return {};
  const colors = Object.keys(TOKENS).map((name) => {
    const css = tokenVar(name as TokenName);
    // Mixed with itself a colour of any kind is one of sRGB, as shares.
    probe.style.color = `color-mix(in srgb, ${css}, ${css})`;
    return [name, plain(getComputedStyle(probe).color)];
  });
  const style = getComputedStyle(host);
  return {
    colors: Object.fromEntries(colors) as Record<TokenName, string>,
    headingFontFamily: readToken(style, 'heading-font') || null,
    stroke: readNumber(style, 'stroke', 1),
  };
}

/** From `color(srgb 1 0 0 / 0.5)` to `rgb(255,0,0,0.5)`. */
function plain(color: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.e-]+/g) ?? []).map(Number);
  const channels = [red, green, blue].map((share) => Math.round(255 * share)).join();
  return `rgb(${channels}${alpha < 1 ? `,${String(alpha)}` : ''})`;
}
