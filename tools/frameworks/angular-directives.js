/**
 * Directives for Angular, one for each element. If a component imports one, Angular checks what it binds to the tag.
 * They are in the form in which Angular’s compiler publishes libraries, and which the compiler of an application
 * completes.
 *
 * @returns the text of each file, by its name
 */
export function angularDirectives(elements) {
  const described = elements.map((element) => ({ ...element, directive: nameOf(element) }));
  const all = described.map(({ directive }) => directive);
  return [
    [
      'frameworks/angular.js',
      `import * as i0 from '@angular/core';
${described.map(code).join('')}
export const TIMELINE_DIRECTIVES = [${all.join(', ')}];
`,
    ],
    [
      'frameworks/angular.d.ts',
      `import type * as i0 from '@angular/core';
import type { ${elements.map(({ className }) => `${className}Properties`).join(', ')} } from './elements.js';
${described.map(types).join('')}
/** All of them. */
export declare const TIMELINE_DIRECTIVES: readonly [${all.map((name) => `typeof ${name}`).join(', ')}];
`,
    ],
  ];
}

const nameOf = ({ className }) => `${className.replace(/Element$/, '')}Directive`;

/** The oldest Angular with this format, and the version that the output was compared with. */
const since = (minVersion) => `minVersion: '${minVersion}', version: '21.2.26', ngImport: i0`;

/** A tag has booleans and numbers as text. */
const TRANSFORMS = { boolean: 'i0.booleanAttribute', number: 'i0.numberAttribute' };

function code({ tag, directive, properties }) {
  const setters = properties.map(({ name }) => `set ${name}(value) { this.#element.${name} = value; }`);
  const inputs = properties.map(({ name, type }) =>
    TRANSFORMS[type] ? `${name}: ['${name}', '${name}', ${TRANSFORMS[type]}]` : `${name}: '${name}'`,
  );
  return `
export class ${directive} {
  #element = i0.inject(i0.ElementRef).nativeElement;
  ${setters.join('\n  ')}
  static ɵfac = i0.ɵɵngDeclareFactory({ ${since('12.0.0')}, type: ${directive}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ${since('16.1.0')}, type: ${directive}, isStandalone: true, selector: '${tag}', inputs: { ${inputs.join(', ')} } });
}
`;
}

function types({ tag, className, directive, summary, properties }) {
  const members = properties.map(
    ({ name, description }) => `  /** ${description} */\n  ${name}: Required<${className}Properties>['${name}'];\n`,
  );
  const transformed = properties.filter(({ type }) => TRANSFORMS[type]);
  const inputs = properties.map(({ name }) => `${name}: { alias: '${name}'; required: false };`);
  return `
/** \`<${tag}>\`: ${summary} */
export declare class ${directive} {
${members.join('')}${transformed.map(({ name }) => `  static ngAcceptInputType_${name}: unknown;\n`).join('')}  static ɵfac: i0.ɵɵFactoryDeclaration<${directive}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${directive}, '${tag}', never, { ${inputs.join(' ')} }, {}, never, never, true, never>;
}
`;
}
