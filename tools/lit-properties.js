import MagicString from 'magic-string';

/** `@property({ … }) accessor name = value;` as esbuild prints it. */
const PROPERTY = /@property\(([^()]*)\) accessor (\w+)(?: = ([^;]+))?;\n/g;
/** Only Lit’s development build needs this. */
const WARNING = /static \{\s*this\.disableWarning\?\.\([^()]*\);\s*\}/g;

/** The allowed options of a property. `modern-lit.js` removes Lit’s code for all others. */
const OPTION = /^(\{( (attribute: ("[a-z-]+"|false)|type: (Boolean|Number)),?)* \})?$/;

/** `lane-by` is omitted for `laneBy`; `modern-lit.js` makes Lit derive it. */
const withoutAttribute = (option, name) =>
  option
    .replace(`attribute: "${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}"`, '')
    .replace('{ ,', '{');

/**
 * A Rollup plugin that rewrites decorated accessors in the form of Lit for JavaScript: as `static properties`, with
 * their initial values set in the constructor, which is added if there is none. No browser supports decorators; TypeScript and esbuild make helpers of
 * them, and a `WeakMap` for each private field of the class. One element per file. It must run after TypeScript, which
 * must leave decorators unchanged. Code that disables warnings of Lit’s development build is removed.
 */
export function litProperties() {
  return {
    name: 'lit-properties',
    transform(code) {
      const found = [...code.matchAll(PROPERTY)];
      // Anything left would only be a syntax error in the next plugin.
      if (found.length !== (code.match(/^ +@\w+\(/gm) ?? []).length)
        this.error('expected every decorator to be: @property({ no calls }) accessor name = value;');
      if (found.length === 0) return null;
      for (const [text, option] of found) {
        if (!OPTION.test(option)) this.error(`no such option is left in the one file: ${text.trim()}`);
      }
      const plain = new MagicString(code);
      const options = found.map(([, option, name]) => `${name}: ${withoutAttribute(option, name) || '{}'}`);
      const values = found.filter(([, , , value]) => value !== undefined);
      const assigned = values.map(([, , name, value]) => `this.${name} = ${value};\n`).join('');
      const [first, ...others] = found;
      const begin = code.indexOf('super();\n', first.index);
      plain.update(
        first.index,
        first.index + first[0].length,
        `static properties = { ${options.join(', ')} };\n${begin < 0 ? `constructor() {\nsuper();\n${assigned}}\n` : ''}`,
      );
      for (const { index, 0: text } of [...others, ...code.matchAll(WARNING)]) plain.remove(index, index + text.length);
      if (begin >= 0) plain.appendLeft(begin + 'super();\n'.length, assigned);
      return { code: plain.toString(), map: plain.generateMap({ hires: 'boundary' }) };
    },
  };
}
