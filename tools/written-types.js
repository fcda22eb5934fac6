import { relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * A plugin of the custom elements analyzer, which records the types of getters. Authors of templates need the types
 * that can be set. So this adds the type of the setter, spelled out if it is a choice of words (`'auto' | 'horizontal'
 * | 'vertical'`), with the modules of other names in it.
 */
export function writtenTypes() {
  let noted;
  return {
    name: 'written-types',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      noted ??= createTypes(modules.map(({ path }) => path));
      for (const { path, declarations = [] } of modules) {
        for (const declaration of declarations.filter(({ customElement }) => customElement)) {
          for (const { name, inheritedFrom, ...member } of declaration.members ?? []) {
            if (member.kind !== 'field' || member.readonly) continue;
            const type = noted(inheritedFrom?.module ?? path, inheritedFrom?.name ?? declaration.name, name);
            declaration.members.find((other) => other.name === name).type = type;
            const attribute = declaration.attributes?.find(({ fieldName }) => fieldName === name);
            if (attribute) attribute.type = type;
          }
        }
      }
    },
  };
}

/** @returns {(path: string, className: string, name: string) => { text: string, references?: object[] }} */
function createTypes(paths) {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, '.');
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();

  return (path, className, name) => {
    const source = program.getSourceFile(path);
    const element = source.statements.find((node) => ts.isClassDeclaration(node) && node.name?.text === className);
    const members = element.members.filter((node) => node.name?.getText() === name);
    const setter = members.find(ts.isSetAccessor);
    const node = setter ? setter.parameters[0].type : members[0].type;
    const type = checker.getTypeAtLocation(node ?? members[0]);
    const words = wordsOf(type);
    if (words) return { text: words.join(' | ') };
    if (!node) return { text: checker.typeToString(checker.getBaseTypeOfLiteralType(type)) };
    const references = referencesIn(node);
    return { text: node.getText(), ...(references.length > 0 && { references }) };
  };

  /** The allowed values, if these are some words and perhaps null or undefined. */
  function wordsOf(type) {
    const types = type.isUnion() ? type.types : [];
    if (!types.some((each) => each.isStringLiteral())) return undefined;
    const nothing = ts.TypeFlags.Undefined | ts.TypeFlags.Null;
    if (!types.every((each) => each.isStringLiteral() || each.flags & nothing)) return undefined;
    return types.map((each) => (each.isStringLiteral() ? `'${each.value}'` : checker.typeToString(each)));
  }

  /** The names of this package in a type, with the modules that declare them. */
  function referencesIn(node) {
    const found = new Map();
    const visit = (inner) => {
      if (ts.isTypeReferenceNode(inner)) {
        const symbol = checker.getSymbolAtLocation(inner.typeName);
        const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        const module = relative(resolve(), declared.declarations[0].getSourceFile().fileName);
        if (module.startsWith('src/')) found.set(declared.name, { name: declared.name, package: '', module });
      }
      ts.forEachChild(inner, visit);
    };
    visit(node);
    return [...found.values()];
  }
}
