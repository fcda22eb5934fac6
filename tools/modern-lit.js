/**
 * What Lit has for others than a page of today with nothing but our own elements: stylesheets that cannot be adopted, polyfills, the
 * hydration that our element does by itself, the count of the copies of Lit, what it says of templates that are none, and what decorators
 * leave for it, which `lit-properties.js` takes out.
 */
const NOT_NEEDED = [
  [/(?<==)[\w$]+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
  [/[\w$]+\.\w+(?:Polyfill|Hydrate)Support\b/g, '(void 0)'],
  [/\([\w$]+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  [/Error\("[^;]*?(?<=")\)/g, 'Error()'],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/const ([\w$]+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh)/, ''],
];

/** Lit’s name of an attribute where none is given, and ours: `lane-by` for `laneBy`, which `lit-properties.js` leaves out. */
const ATTRIBUTE = /([\w$]+)\.toLowerCase\(\)(?=:void 0\}constructor\()/;
const KEBAB = '$1.replace(/[A-Z]/g,"-$$&").toLowerCase()';

/** A Rollup plugin that takes out of Lit what the one file for a page has no use for. It must come before what shortens code. */
export function modernLit() {
  return {
    name: 'modern-lit',
    transform(code, id) {
      if (!/\/(@lit|lit-html|lit-element)\//.test(id)) return null;
      if (id.endsWith('/reactive-element.js') && !ATTRIBUTE.test(code))
        this.error('Lit names attributes in another way than before.');
      const named = code.replace(ATTRIBUTE, KEBAB);
      return { code: NOT_NEEDED.reduce((text, [pattern, by]) => text.replace(pattern, by), named), map: null };
    },
  };
}
