// Types of the tags in the templates of frameworks: each module adds them to the types of the framework.

const inJSX = 'namespace JSX { interface IntrinsicElements extends Tags {} }';

/** How the types of each framework are made from the shared ones. */
const FRAMEWORKS = {
  jsx: {
    imports: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';`,
    tag: `Own<E> & Handlers<E['events'], 'on'> & { class?: string | undefined }
      & Omit<DetailedHTMLProps<HTMLAttributes<E['element']>, E['element']>, keyof Own<E>>`,
    module: 'react',
    tags: inJSX,
  },
  preact: {
    imports: `import type { ClassAttributes, HTMLAttributes } from 'preact';`,
    tag: `Own<E> & Handlers<E['events'], 'on'>
      & Omit<HTMLAttributes<E['element']> & ClassAttributes<E['element']>, keyof Own<E>>`,
    module: 'preact',
    tags: inJSX,
  },
  solid: {
    imports: `import type { JSX } from 'solid-js';`,
    tag: `Own<E> & { [Name in keyof E['properties'] & string as \`prop:\${Name}\`]?: E['properties'][Name] }
      & Handlers<E['events'], 'on:'> & Omit<JSX.HTMLAttributes<E['element']>, keyof Own<E>>`,
    module: 'solid-js',
    tags: inJSX,
  },
  svelte: {
    imports: `import type { HTMLAttributes } from 'svelte/elements';`,
    tag: `Own<E> & Handlers<E['events'], 'on'> & Handlers<E['events'], 'on:'>
      & Omit<HTMLAttributes<E['element']>, keyof Own<E>>`,
    module: 'svelte/elements',
    tags: 'interface SvelteHTMLElements extends Tags {}',
  },
  vue: {
    imports: `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';`,
    tag: `new () => E['element'] & {
      $props: Own<E> & Omit<HTMLAttributes, keyof Own<E>> & PublicProps;
      $emit: EmitFn<{ [Name in keyof E['events']]: (event: E['events'][Name]) => void }>;
    }`,
    module: 'vue',
    tags: 'interface GlobalComponents extends Tags {}',
  },
};

/** @returns the text of each module, by its name */
export function templateTypes() {
  return Object.entries(FRAMEWORKS).map(([name, { imports, tag, module, tags }]) => [
    name,
    `${imports}
import type { Elements${tag.includes('Handlers<') ? ', Handlers' : ''} } from './elements.js';

type Own<E extends Elements[keyof Elements]> = E['properties'] & E['attributes'];
type Tag<E extends Elements[keyof Elements]> = ${tag};
type Tags = { [Name in keyof Elements]: Tag<Elements[Name]> };

declare module '${module}' {
  ${tags}
}
`,
  ]);
}
