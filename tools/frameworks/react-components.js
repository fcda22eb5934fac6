import { attributeType } from './describe-elements.js';
import { optional, orNull } from './element-types.js';

/**
 * The modules of the React components: one for each element, so that a bundler only includes those that are imported,
 * with the definitions of their elements; and one for all of them.
 *
 * @returns the text of each file, by its name
 */
export function reactComponents(elements) {
  const described = elements.map((element) => ({ ...element, ...names(element) }));
  return [
    ...described.flatMap((element) => [
      [`react/${element.tag}.js`, code(element)],
      [`react/${element.tag}.d.ts`, types(element)],
    ]),
    ['react.js', described.map(({ tag, component }) => `export { ${component} } from './react/${tag}.js';\n`).join('')],
    [
      'react.d.ts',
      described
        .map(
          ({ tag, component, elementType }) =>
            `export { ${component}, type ${component}Props, type ${elementType} } from './react/${tag}.js';\n`,
        )
        .join(''),
    ],
  ];
}

/** `TimelineList` is the component, `TimelineListElement` the element. */
function names({ className }) {
  const component = className.replace(/Element$/, '');
  return { component, elementType: `${component}Element` };
}

/** Props: properties, and attributes that are not properties, in camel case. */
const propsOf = ({ properties, attributes }) => [
  ...properties,
  ...attributes
    .filter(({ property }) => !properties.some(({ name }) => name === property))
    .map((attribute) => ({ ...attribute, name: attribute.property, attribute: attribute.name })),
];

const handlerOf = ({ name }) => `on${name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}`;

function code(element) {
  const { tag, component, module, properties, events } = element;
  const shape = {
    tag,
    attributes: Object.fromEntries(
      propsOf(element)
        .filter(({ attribute }) => attribute)
        .map(({ name, attribute, type }) => [name, [attribute, attributeType(type)]]),
    ),
    properties: properties.map(({ name }) => name),
    events: Object.fromEntries(events.map((event) => [handlerOf(event), event.name])),
  };
  // Server components pass these to the browser.
  return `'use client';
import '../${module}.js';
import { createComponent } from './create-component.js';

export const ${component} = /* @__PURE__ */ createComponent(${JSON.stringify(shape, null, 2)});
`;
}

function types(element) {
  const { tag, className, component, elementType, module, summary, properties, events } = element;
  const own = new Set(properties.map(({ name }) => name));
  const others = propsOf(element).filter(({ name }) => !own.has(name));
  const members = [
    ...others.map(orNull),
    ...events.map((event) => ({
      name: handlerOf(event),
      type: `((event: ${className}Events['${event.name}']) => void)`,
      description: event.description,
    })),
  ];
  return `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { ${className}${className === elementType ? '' : ` as ${elementType}`} } from '../${module}.js';
import type { ${className}Events, ${className}Properties } from '../frameworks/elements.js';

export type { ${elementType} };

interface Own extends ${className}Properties {
${members.map(optional).join('')}}

export interface ${component}Props extends Own, Omit<HTMLAttributes<${elementType}>, keyof Own> {}

/** \`<${tag}>\`: ${summary} */
export declare const ${component}: ForwardRefExoticComponent<${component}Props & RefAttributes<${elementType}>>;
`;
}
