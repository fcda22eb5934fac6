import MagicString from 'magic-string';

/** `@property({ … }) accessor name = value;` as esbuild prints it. */
const PROPERTY = /@property\(([^()]*)\) accessor (\w+)(?: = ([^;]+))?;\n/g;
/** What only the Lit of development asks for. */
const WARNING = /static \{\s*this\.disableWarning\?\.\([^()]*\);\s*\}/g;

/** All that may be said of a property: for what else Lit knows, `modern-lit.js` takes the code out. */
const OPTION = /^(\{( (attribute: ("[a-z-]+"|false)|type: (Boolean|Number)),?)* \})?$/;

/** `lane-by` need not be said of `laneBy`: `modern-lit.js` has Lit find it. */
const withoutAttribute = (option, name) =>
  option
    .replace(`attribute: "${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}"`, '')
    .replace('{ ,', '{');

/**
 * A Rollup plugin that writes decorated accessors the way Lit takes properties from JavaScript: as `static properties`, with
 * their first values set in the constructor. No browser knows decorators; what TypeScript or esbuild make of them is helpers,
 * and a `WeakMap` for each private field of the class. One element a file; it must come after TypeScript, told to leave
 * decorators alone. What turns off warnings of Lit’s development build goes.
 */
export function litProperties() {
  return {
    name: 'lit-properties',
    transform(code) {
      const found = [...code.matchAll(PROPERTY)];
      // Left as it is, it would be a mere syntax error of the next plugin.
      if (found.length !== (code.match(/^ +@\w+\(/gm) ?? []).length)
        this.error('expected every decorator to be: @property({ no calls }) accessor name = value;');
      if (found.length === 0) return null;
      for (const [text, option] of found) {
        if (!OPTION.test(option)) this.error(`no such option is left in the one file: ${text.trim()}`);
      }
      const plain = new MagicString(code);
      const options = found.map(([, option, name]) => `${name}: ${withoutAttribute(option, name) || '{}'}`);
      const values = found.filter(([, , , value]) => value !== undefined);
      const [first, ...others] = found;
      plain.update(first.index, first.index + first[0].length, `static properties = { ${options.join(', ')} };\n`);
      for (const { index, 0: text } of [...others, ...code.matchAll(WARNING)]) plain.remove(index, index + text.length);
      const begin = code.indexOf('super();\n', first.index);
      if (begin < 0) this.error('The values of properties are set in a constructor, and there is none.');
      plain.appendLeft(
        begin + 'super();\n'.length,
        values.map(([, , name, value]) => `this.${name} = ${value};\n`).join(''),
      );
      return { code: plain.toString(), map: plain.generateMap({ hires: 'boundary' }) };
    },
  };
}
