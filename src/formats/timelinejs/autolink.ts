/** What is no text: comments, tags with all that is in them, and character references but that of the ampersand itself. */
const NO_TEXT =
  /(<!--[\s\S]*?(?:-->|$)|<\/?[a-z](?:=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))|[^>])*(?:>|$)|&(?!amp;)(?:#\w{1,8}|\w{1,32});)/i;

/** Elements whose text is a link already, or no text to read. */
const LEFT_ALONE = new Set(['a', 'script', 'style', 'template', 'textarea', 'iframe']);

/** Quotation marks, brackets and full stops of any script end an address: they stand right beside it where no blanks are written. */
const ADDRESS =
  /(?:\bhttps?:\/\/|(?<![\w/.@-])www\.)[\p{L}\p{N}][^\s<>"'“”„‘’«»‹›[\]{}|\\^`「」『』【】《》〈〉（）、。，；：！？]*|(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/giu;

/**
 * HTML in which addresses that stand in the text are links, as `autolink` of TimelineJS makes them: those of the web with and
 * without `https://`, and those of mail. Nothing else of the HTML is touched. Unlike there, addresses in tags and links are left alone,
 * those of other schemes stay text, and what is to be read is the whole address, which is what is printed.
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

/** Without the punctuation of the sentence that it ends, and a bracket that was opened before it; those of `Treaty_(1961)` stay. */
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
