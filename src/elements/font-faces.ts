/**
 * The `@font-face` rules of the page for the fonts that a picture names, with the fonts themselves in them, since a file has no page to take
 * them from. Of a font in parts, only the parts that the page has loaded. A font that cannot be fetched, such as one of a site without CORS, is
 * left out; the next in the list of fonts is used. Files of `download` and of `toBlob()` have them already.
 *
 * @param svg the picture, as `toSVG()` writes it
 *
 * @example
 * const svg = timeline.toSVG({ styles: await fontFaces(timeline.toSVG()) }); // looks the same without the page
 */
export async function fontFaces(svg: string): Promise<string> {
  const families = [...svg.matchAll(/ font-family="([^"]*)"/g)].map(([, family]) => family!).join();
  const named = families.replaceAll('&quot;', '"').replaceAll('&#39;', "'").split(',').map(unquoted);
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(keyOfFace));
  const rules = [...document.styleSheets, ...document.adoptedStyleSheets]
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => named.includes(unquoted(said(rule, 'font-family'))) && loaded.has(keyOfRule(rule)));
  return (await Promise.all(rules.map(withFont))).join('\n');
}

/** A text that is different for each part of a font. */
const keyOf = (...parts: readonly string[]): string =>
  parts.map(unquoted).join('|').replaceAll(/\s/g, '').toLowerCase();
const keyOfFace = ({ family, weight, style, unicodeRange }: FontFace): string =>
  keyOf(family, weight, style, unicodeRange);
const keyOfRule = (rule: CSSFontFaceRule): string =>
  keyOf(
    said(rule, 'font-family'),
    said(rule, 'font-weight') || 'normal',
    said(rule, 'font-style') || 'normal',
    said(rule, 'unicode-range') || 'U+0-10FFFF',
  );

const said = ({ style }: CSSFontFaceRule, name: string): string => style.getPropertyValue(name);
const unquoted = (name: string): string => name.trim().replaceAll(/^["']|["']$/g, '');

/** The rules of a sheet, and of the sheets that it imports; none of a sheet of another site without CORS. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSImportRule && rule.styleSheet ? rulesOf(rule.styleSheet) : [rule],
    );
  } catch {
    return [];
  }
}

async function withFont(rule: CSSFontFaceRule): Promise<string> {
  const [all, url] = /url\(["']?([^"')]+)["']?\)/.exec(said(rule, 'src')) ?? [];
  if (all === undefined || url === undefined) return '';
  try {
    const response = await fetch(new URL(url, rule.parentStyleSheet?.href ?? document.baseURI));
    if (!response.ok) return '';
    const data = `url("${await dataUrl(await response.blob())}")`;
    const others = [...rule.style].filter((name) => name !== 'src').map((name) => `${name}:${said(rule, name)}`);
    return `@font-face{${[...others, `src:${data}`].join(';')}}`;
  } catch {
    return '';
  }
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(blob);
  });
