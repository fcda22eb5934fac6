/**
 * Whether a text contains HTML. URLs and addresses in angle brackets, `<https://example.org>` or `<a@example.org>`, do
 * not count: e-mail
 * and calendars have them in plain text.
 */
export const hasMarkup = (text: string): boolean =>
  /<\/?(?:a|p|br|hr|div|span|b|i|u|s|em|strong|ul|ol|li|h[1-6]|table|t[rdh]|tbody|blockquote|pre|code|font|img|small|sup|sub|html|body|iframe|video|audio|source|figure|figcaption|cite|q|section|article|header|footer|abbr|mark|del|ins|center|object|embed|svg|dl|dt|dd|time|kbd)(?:\s[^<>]*)?\/?>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i.test(
    text,
  );
