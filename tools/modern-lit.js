/**
 * Code of Lit that a modern page with only our own elements does not need: stylesheets that cannot be adopted,
 * polyfills, hydration, which our element does itself, counting the copies of Lit, and errors for invalid templates.
 */
const NOT_NEEDED = [
  [/(?<==)[\w$]+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
  [/[\w$]+\.\w+(?:Polyfill|Hydrate)Support\b/g, '(void 0)'],
  [/\([\w$]+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  [/Error\("[^;]*?(?<=")\)/g, 'Error()'],
];

/**
 * Code of Lit for kinds of properties that we do not have. Ours, which `lit-properties.js` writes, have a type or an
 * attribute name and nothing else. None is reflected, converted or compared in a custom way, made by a decorator, or
 * already has accessors; and no element leaves out an update, or does something only after its first one. Each pattern must be found,
 * so that a new version of Lit is noticed.
 */
const NOT_OURS = [
  // Derives the name of an attribute: `lane-by` for `laneBy`, which `lit-properties.js` omits.
  [/([\w$]+)\.toLowerCase\(\)(?=:void 0\}constructor\()/, '$1.replace(/[A-Z]/g,"-$$&").toLowerCase()'],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/const ([\w$]+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh)/, ''],
  [/static addInitializer\(.*?\}(?=static get)/, ''],
  [/void 0!==([\w$]+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/, ''],
  [/,this\.constructor\.l\?\.forEach\(([\w$]+)=>\1\(this\)\)/, ''],
  [/toAttribute\([^{]*\{.*?\},(?=fromAttribute)/, ''],
  [/case Object:case Array:try\{.*?null\}(?=\}return)/, ''],
  [/\{attribute:!0,type:String,[^{}]*\}/, '{}'],
  [/([\w$]+)\.state&&\(\1\.attribute=!1\),/, ''],
  [/this\.prototype\.hasOwnProperty\(([\w$]+)\)&&\(\([\w$]+=Object\.create\([\w$]+\)\)\.wrapped=!0\),/, ''],
  [/,![\w$]+\.noAccessor\)/, ',!0)'],
  [/_\$ET\([^{]*\{.*?\}(?=_\$AK\()/, ''],
  [
    /(_\$AK\(([\w$]+),([\w$]+)\)\{).*?void 0!==[\w$]+\.converter\?\.fromAttribute\?[\w$]+\.converter:([\w$]+);.*?\}\}(?=requestUpdate)/,
    '$1const e=this.constructor,i=e._$Eh.get($2);this[i]=$4.fromAttribute($3,e.elementProperties.get(i).type)}',
  ],
  [
    /(requestUpdate\(([\w$]+),([\w$]+)),[\w$]+,[\w$]+=!1,.*?(?=!1===this\.isUpdatePending)/,
    '$1){if(void 0!==$2){if(Object.is(this[$2],$3))return;this.C($2,$3)}',
  ],
  [
    /C\(([\w$]+),([\w$]+),\{useDefault:.*?\}(?=async )/,
    'C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}',
  ],
  [/const ([\w$]+)=this\.constructor\.elementProperties;if\(\1\.size>0\)for.*?\}(?=\}let )/, ''],
  [/(static finalizeStyles\(([\w$]+)\)\{).*?(?=\}static _\$Eu)/, '$1return[].concat($2??[])'],
  [
    /(static getPropertyDescriptor\(([\w$]+),([\w$]+),[\w$]+\)\{).*?(?=,configurable:!0)/,
    '$1return{get(){return this[$3]},set(e){const i=this[$3];this[$3]=e,this.requestUpdate($2,i)}',
  ],
  [/[\w$]+\("(elementProperties|finalized|properties)"[^()]*\)/g, '"$1"'],
  [/this\.hasUpdated\|\|\((this\.hasUpdated=!0),this\.firstUpdated\([\w$]+\)\)/, '$1'],
  [/firstUpdated\([\w$]+\)\{\}/, ''],
  [/this\._\$Em=null,/, ''],
  [/static getPropertyOptions\([\w$]+\)\{.*?\}/, ''],
  [
    /([\w$]+)=this\.shouldUpdate\([\w$]+\),\1\?\((.*?)\):this\._\$EM\(\)\}catch\([\w$]+\)\{.*?\}\1&&/,
    '$2}catch(e){throw this._$EM(),e}',
  ],
  [/shouldUpdate\([\w$]+\)\{return!0\}/, ''],
  [/this\._\$Eq&&=.*?,(?=this\._\$EM)/, ''],
  // All our shadow roots are open.
  [/this\.constructor\.shadowRootOptions/, '{mode:"open"}'],
  [/[\w$]+\.shadowRootOptions=\{mode:"open"\},/, ''],
];

/**
 * Code for directives that work on while nothing is rendered, such as `until` and `ref`. They have to know whether they
 * are still in the page; ours do not.
 */
const ASYNC = [
  [/this\._\$AN=void 0,/g, ''],
  [/this\._\$AP\?\.\(!1,!0,[\w$]+\)/, ''],
  [/setConnected\(([\w$]+)\)\{.*?\}/, ''],
  [/get _\$AU\(\)\{return this\._\$AM(?:\?\._\$AU\?\?this\._\$Cv|\._\$AU)\}/g, ''],
  [/,this\._\$Cv=[\w$]+\?\.isConnected\?\?!0/, ''],
  [/[\w$]+\?\._\$AO\?\.\(!1\),/, ''],
];
/** Formulas, of which we have none. */
const MATHML = [
  [/(2===([\w$]+))\|\|3===\2/, '$1'],
  [/3===([\w$]+)\?"<math>":/, ''],
  [/3===([\w$]+)\?"<\/math>":/, ''],
];
/** Values in comments, of which we have none either. */
const COMMENTS = [[/else\{let ([\w$]+)=-1;for\(;-1!==\(\1=[\w$]+\.data\.indexOf\(.*?\}(?=\w+\+\+\}\}static)/, '']];
/** What directives may ask of the part of a page that they fill; ours ask for other things. */
const GETTERS = [
  [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
  [/get parentNode\(\)\{let .*?\}(?=get startNode)/, ''],
  [/get startNode\(\)\{.*?\}/, ''],
  [/get tagName\(\)\{.*?\}/, ''],
];
/** How a part moves from one list to another. Ours stay in theirs. */
const MOVES = [
  [/,[\w$]+=[\w$]+\._\$AM,([\w$]+)=[\w$]+!==[\w$]+;if\(\1\)\{.*?\}(?=if\()/, ';'],
  [/\|\|[\w$]+(?=\)\{let)/, ''],
];
/** Values within the text of a style, script, title or text field, of which we have none. */
const RAW_TEXTS = [
  [/if\([\w$]+\.test\([\w$]+\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
  [/[\w$]+\.test\(([\w$]+)\[2\]\)&&\([\w$]+=RegExp\("<\/"\+\1\[2\],"g"\)\),/, ''],
  [/([\w$]+=)[\w$]+\?\?([\w$]+)(?=,[\w$]+=-1\))/, '$1$2'],
  [/\(([\w$]+=[\w$]+),[\w$]+=void 0\)(?=;const )/, '$1'],
];
/** Listeners that are not functions. */
const LISTENERS = [
  [/\|\|[\w$]+\.capture!==.*?\.passive(?=,)/, ''],
  [/"function"==typeof this\._\$AH\?(.*?):this\._\$AH\.handleEvent\([\w$]+\)/, '$1'],
];
/** Templates that a compiler has prepared. */
const COMPILED = [
  [/"number"==typeof ([\w$]+)\?(this\._\$AC\([\w$]+\)):\(void 0===\1\.el&&.*?this\.options\)\),\1\)/, '$2'],
];
/** What a part tells its directive of its kind, and what Lit tells other code of its own of parts. */
const KINDS = [
  [/constructor\([^()]*\)\{super\([^()]*\),this\.type=\d\}/g, ''],
  [/this\.type=\d,/g, ''],
  [/=\{M:.*?(I:[\w$]+),.*?\}/, '={$1}'],
];
/** How an element tells its directives that it has been put into the page, or removed from it. */
const ELEMENT = [
  [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  [/connectedCallback\(\)\{super\..*?\}disconnectedCallback\(\)\{super\..*?\}/, ''],
];

/** Code for stylesheets made of several templates, since ours are made of one text. */
const STYLES = [
  [/if\((this\._\$cssResult\$=!0),[\w$]+!==[\w$]+\)throw Error\([^;]*\);(?=this\.cssText)/, '$1;'],
  [/,this\.t=[\w$]+(?=\}get styleSheet)/, ''],
  [
    /const ([\w$]+)=this\.t;if\([\w$]+&&void 0===([\w$]+)\)\{.*?\}(?=return \2\})/,
    'if(void 0===$2){$2=this.o=new CSSStyleSheet;$2.replaceSync(this.cssText)}',
  ],
];

/** By the file of Lit that contains it. */
const OWN = [
  ['/reactive-element.js', NOT_OURS],
  ['/css-tag.js', STYLES],
  ['/lit-html.js', [...ASYNC, ...MATHML, ...COMMENTS, ...GETTERS, ...RAW_TEXTS, ...LISTENERS, ...COMPILED, ...KINDS]],
  ['/lit-element.js', ELEMENT],
  ['/directive.js', ASYNC.slice(3, 4)],
  ['/directive-helpers.js', MOVES],
];

/**
 * A Rollup plugin that removes code of Lit that the one file for a page does not need. It must run before minification.
 */
export function modernLit() {
  return {
    name: 'modern-lit',
    transform(code, id) {
      if (!/\/(@lit|lit-html|lit-element)\//.test(id)) return null;
      const without = (text, [pattern, by]) => text.replace(pattern, by);
      const found = (text, [pattern, by]) => {
        if (!pattern.test(text)) this.error(`Lit has changed: there is no ${pattern.source} in ${id}`);
        return text.replace(pattern, by);
      };
      const own = OWN.find(([file]) => id.endsWith(file))?.[1] ?? [];
      const ours = own.reduce(found, code);
      return { code: NOT_NEEDED.reduce(without, ours), map: null };
    },
  };
}
