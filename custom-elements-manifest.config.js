import { writtenTypes } from './tools/written-types.js';

/** Only the public API of an element is in the manifest, and so in the documentation. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        // Events are only those with a tag. The analyzer also finds the arguments of their constructors in the code.
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
