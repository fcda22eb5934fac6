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

/** What an element inherits from a class without a tag is documented as its own, before the rest, and that class is not. */
const wholeElements = {
  name: 'whole-elements',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const isBase = ({ customElement, tagName }) => customElement && !tagName;
    const bases = new Set(
      modules.flatMap(({ declarations = [] }) => declarations.filter(isBase).map(({ name }) => name)),
    );
    for (const module of modules) {
      module.declarations = module.declarations?.filter((declaration) => !isBase(declaration));
      module.exports = module.exports?.filter(({ declaration }) => !bases.has(declaration.name));
      for (const declaration of module.declarations ?? []) {
        const { members = [], attributes = [] } = declaration;
        const inherited = members.filter(({ inheritedFrom }) => inheritedFrom);
        if (inherited.length === 0) continue;
        for (const { name, description } of inherited) {
          // The property has the whole description, the tag of the class a short one.
          const attribute = attributes.find(({ fieldName }) => fieldName === name);
          if (attribute) Object.assign(attribute, { description, inheritedFrom: undefined });
        }
        declaration.members = [
          ...inherited.map((member) => ({ ...member, inheritedFrom: undefined })),
          ...members.filter(({ inheritedFrom }) => !inheritedFrom),
        ];
      }
    }
  },
};

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['src/elements/*-controller.ts', 'src/elements/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicOnly, writtenTypes(), wholeElements],
};
