/** The tag by which the build knows what blanks are for nothing. Lit’s own would bring Lit into what is loaded later. */
export const css = String.raw;

/** Makes a stylesheet of its text when it is first asked for, since there is none where there is no DOM. */
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
