/** What is not text: comments, tags with their attributes, and character references except for the ampersand. */
const NO_TEXT =
  /(<!--[\s\S]*?(?:-->|$)|<\/?[a-z](?:=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))|[^>])*(?:>|$)|&(?!amp;)(?:#\w{1,8}|\w{1,32});)/i;

/** Elements whose text is already a link, or is not displayed. */
const LEFT_ALONE = new Set(['a', 'script', 'style', 'template', 'textarea', 'iframe']);

/** Quotation marks, brackets and full stops of any script end a URL, since not all scripts have spaces around them. */
const ADDRESS =
  /(?:\bhttps?:\/\/|(?<![\w/.@-])www\.)[\p{L}\p{N}][^\s<>"'“”„‘’«»‹›[\]{}|\\^`「」『』【】《》〈〉（）、。，；：！？]*|(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/giu;

/**
 * Makes links of the URLs in the text of HTML, like `autolink` of TimelineJS: URLs with and without `https://`, and
 * e-mail addresses. The rest of the HTML is unchanged. Unlike in TimelineJS, URLs within tags and links are left alone,
 * those of other schemes stay text, and the text of a link is the whole URL, so that it is printed.
 */
export function autolink(html: string): string {
  let within: string | undefined;
  return html
    .split(NO_TEXT)
    .map((part, index) => {
      if (index % 2 === 0) return within === undefined ? linkAddresses(part) : part;
      const [, end = '', name = ''] = /^<(\/?)([a-z][^\s/>]*)/.exec(part.toLowerCase()) ?? [];
      if (within === undefined && end === '' && LEFT_ALONE.has(name)) within = name;
      else if (within === name && end !== '') within = undefined;
      return part;
    })
    .join('');
}

function linkAddresses(text: string): string {
  return text.replace(ADDRESS, (found) => {
    const address = withoutSentence(found);
    const scheme = /^https?:/i.test(address) ? '' : /^www\./i.test(address) ? 'http://' : 'mailto:';
    const written = address.replaceAll('&amp;', '&').replaceAll('&', '&amp;');
    return `<a href="${scheme}${written}">${written}</a>${found.slice(address.length)}`;
  });
}

/** Removes the punctuation of the sentence, and a bracket that was opened before; those of `Treaty_(1961)` stay. */
function withoutSentence(found: string): string {
  let open = found.split('(').length - found.split(')').length;
  let end = found.length;
  for (; /[.,:;!?*…)]/.test(found.charAt(end - 1)); end--) {
    // The end of an ampersand, not of a sentence.
    if (found.endsWith('&amp;', end)) break;
    if (found.charAt(end - 1) === ')' && open++ >= 0) break;
  }
  return found.slice(0, end);
}
