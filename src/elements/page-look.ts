import type { RenderOptions } from '../render/render-to-svg.js';
import { TOKENS, tokenVar, type TokenName } from '../render/tokens.js';
import { readNumber, readToken } from './read-token.js';

/**
 * The colours, heading font and thickness of lines of a timeline in its page, for an exported picture. Colours are
 * computed by the browser, and written in a form that every SVG renderer understands.
 */
export function pageLook(host: Element): Pick<RenderOptions, 'colors' | 'headingFontFamily' | 'stroke'> {
  // Outside of a page there are no styles.
  const probe = host.isConnected && host.shadowRoot?.querySelector<HTMLElement>('.sample');
  if (!probe) return {};
  const colors = Object.keys(TOKENS).map((name) => {
    const css = tokenVar(name as TokenName);
    // Mixing a colour with itself converts it to sRGB.
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
