import { writtenTypes } from './tools/written-types.js';

/** Only what a user of an element may rely on goes into the manifest, and so into the documentation. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        // Events are those that a tag describes; from code the analyzer also takes the arguments of their constructors.
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('timeline-'));
        declaration.members = declaration.members?.filter(
          ({ name, privacy, static: isStatic }) =>
            !name.startsWith('#') && !privacy?.match(/private|protected/) && !isStatic,
        );
      }
    }
  },
};

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['src/elements/*-controller.ts', 'src/elements/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicOnly, writtenTypes()],
};
