/** Marks CSS, from which the build removes white space. Lit’s own tag would bring Lit into files that do without it. */
export const css = String.raw;

/** Makes a stylesheet from its text when it is first needed, since there are none without a DOM. */
export function sheetOf(text: string): () => CSSStyleSheet {
  let sheet: CSSStyleSheet | undefined;
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
    }
    return sheet;
  };
}
