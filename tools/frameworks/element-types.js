import { attributeType } from './describe-elements.js';

/** Types that all frameworks share: for each element its properties, its attributes, and its events. */
export function elementTypes(elements) {
  return `${imports(elements)}
/** All elements, by their tags. */
export interface Elements {
${elements.map(entry).join('')}}

/** Listeners as a framework spells them: \`Handlers<Events, 'on'>\` has \`ontimeline-select\`. */
export type Handlers<Events, Prefix extends string> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

${elements.map(interfaces).join('\n\n')}
`;
}

function imports(elements) {
  const modules = new Map();
  const add = (module, name) => modules.set(module, new Set([...(modules.get(module) ?? []), name]));
  for (const { className, module, properties, events } of elements) {
    add(module, className);
    for (const { references } of properties)
      for (const { name, module: file } of references) add(file.replace(/^src\/|\.ts$/g, ''), name);
    for (const { type } of events) add('elements/events', type);
  }
  return [...modules]
    .map(([module, names]) => `import type { ${[...names].join(', ')} } from '../${module}.js';\n`)
    .join('');
}

const entry = ({ tag, className, summary }) => `  /** ${summary} */
  '${tag}': {
    readonly element: ${className};
    readonly properties: ${className}Properties;
    readonly attributes: ${className}Attributes;
    readonly events: ${className}Events;
  };
`;

function interfaces({ tag, className, properties, attributes, events }) {
  const own = new Set(properties.map(({ name }) => name));
  const others = attributes.filter(({ name }) => !own.has(name));
  const given = (property) => optional(orNull(property));
  return `/** What can be set of \`<${tag}>\`. */
export interface ${className}Properties {
${properties.map(given).join('')}}

/** Its attributes that are no names of properties. */
export interface ${className}Attributes {
${others.map((attribute) => given({ ...attribute, type: asText(attribute) })).join('')}}

/** What it tells. */
export interface ${className}Events {
${events.map(({ name, type, description }) => `  /** ${description} */\n  '${name}': ${type};\n`).join('')}}`;
}

/** Elements take `null` for their defaults, as frameworks and data have it. Their setters do not say so: then tools would not see the choices in their types. */
export const orNull = ({ type, ...property }) => ({
  ...property,
  type: /\bnull\b|^unknown$/.test(type) ? type : `${type} | null`,
});

/** An optional member of an interface. */
export const optional = ({ name, type, description }) =>
  `  /** ${description} */\n  '${name}'?: ${type.includes('undefined') || type === 'unknown' ? type : `${type} | undefined`};\n`;

/** Literals and numbers unchanged; a string for what can be more than that. */
const asText = ({ type, references }) => (references.length > 0 ? attributeType(type) : type);
