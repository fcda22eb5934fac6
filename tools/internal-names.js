import ts from 'typescript';
import { nameBoundaries } from './name-boundaries.js';

const { SymbolFlags, SyntaxKind, TypeFlags } = ts;

/** Calls that read property names as strings, or find properties by strings; and those that do so at any depth. */
const BY_NAME = /^Object\.(keys|entries|hasOwn|getOwn\w+|defineProperty)$/;
const BY_NAME_DEEP = /^(JSON\.stringify|Reflect\.\w+|structuredClone)$/;
/** Calls that return an element of the page, with the requested type. */
const FOUND = /\.(querySelector(All)?|closest)$/;
/** Calls that accept any value and ignore its property names. */
const HARMLESS = /^(Object|Object\.is|String|Number|console\.\w+)$/;
/**
 * Calls whose first argument is a tag, and properties whose values are names in a page: these strings are not names of
 * properties.
 */
const OF_ELEMENT = /^(make|document\.createElement)$/;
const IN_PAGE = /^(class|role|part)$/;
/** Members of objects that a page can access: elements have the first, events the second. */
const OF_PAGE = new Set(['addEventListener', 'preventDefault']);
/**
 * Short names for the properties that only some files use: no user of their exports, no browser, no library and no
 * other file does. A name is kept if any of its uses could be one of those, or could be found by a string. How values
 * flow among the files does not matter, since the name changes in all of them.
 *
 * @param entries files to change, with everything that they import; files that they load with `import()` are not
 * included
 * @param contracts files whose exports others use
 * @param ours names of types that only our code creates, although their values come from outside
 * @returns short names by names; the same files always give the same result
 */
export function internalNames(entries, contracts, ours) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, '.');
  const program = ts.createProgram([...entries, ...contracts], options);
  const checker = program.getTypeChecker();
  const modules = modulesOf(entries, program, checker);
  const { expose, meet, keep, kept, isOurs, isOpaque, membersOf } = nameBoundaries(program, checker, modules, ours);
  const uses = new Map();

  for (const file of contracts) exposeExports(checker.getSymbolAtLocation(program.getSourceFile(file)));
  for (const file of modules) visit(file);
  const names = [...uses]
    .filter(([name]) => name.length > 2 && !kept.has(name))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const free = freeNames(program);
  return new Map(names.map(([name]) => [name, free.next().value ?? name]));

  function exposeExports(module) {
    for (const one of checker.getExportsOfModule(module)) {
      const origin = one.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
      if (origin.flags & SymbolFlags.Type) expose(checker.getDeclaredTypeOfSymbol(origin));
      if (origin.flags & SymbolFlags.Value) expose(checker.getTypeOfSymbol(origin));
    }
  }

  function visit(node) {
    readName(node);
    if (ts.isClassLike(node)) readClass(node);
    if (ts.isExpression(node)) readFlow(node);
    if (ts.isAsExpression(node)) readClaim(node.type, node.expression);
    if (ts.isTypePredicateNode(node) && node.type)
      readClaim(
        node.type,
        node.parent.parameters.find(({ name }) => name.text === node.parameterName.text),
      );
    if (ts.isCallExpression(node)) readCall(node);
    if (ts.isForInStatement(node)) keepMembers(typeOf(node.expression));
    // With a default, it has two types.
    if (isTakenApart(node) && node.initializer) meet(typeOf(node.name), typeOf(node.initializer));
    ts.forEachChild(node, visit);
  }

  function readName(node) {
    if (ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent) && !isNameInPage(node)) keep(node.text);
    if (ts.isTaggedTemplateExpression(node))
      for (const [, name] of node.template.getText().matchAll(/\s[.?@](\w+)=/g)) keep(name);
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name))
      use(node.name.text, checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) keepKeys(typeOf(node.argumentExpression), typeOf(node.expression));
    if (ts.isComputedPropertyName(node)) {
      const object = node.parent.parent;
      for (const type of ts.isObjectLiteralExpression(object) ? [typeOf(object), contextOf(object)] : [undefined])
        keepKeys(typeOf(node.expression), type);
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken) {
      const key = node.propertyName ?? node.name;
      const type = checker.getApparentType(typeOf(node.parent));
      if (ts.isIdentifier(key)) use(key.text, checker.getPropertyOfType(type, key.text));
    }
    if (isMember(node) && node.name && ts.isIdentifier(node.name))
      use(node.name.text, isAssigned(node.parent) ? undefined : node.symbol);
  }

  function use(name, symbol) {
    uses.set(name, (uses.get(name) ?? 0) + 1);
    if (!symbol || !isOurs(symbol) || !(symbol.flags & SymbolFlags.ClassMember)) keep(name);
  }

  function keepKeys(key, object) {
    for (const part of key.isUnion() ? key.types : [key])
      if (part.isStringLiteral()) keep(part.value);
      else if (object && !(part.flags & (TypeFlags.NumberLike | TypeFlags.ESSymbolLike))) keepMembers(object);
  }

  function keepMembers(type) {
    for (const { name } of membersOf(type)) keep(name);
  }

  function readClass(node) {
    const type = typeOf(node);
    for (const { types } of node.heritageClauses ?? []) for (const base of types) meet(typeOf(base), type);
    if (!checker.getPropertiesOfType(type).some(({ name }) => OF_PAGE.has(name))) return;
    expose(type);
    expose(checker.getTypeOfSymbol(node.symbol));
  }

  /** A value is passed to where another type may be expected. */
  function readFlow(node) {
    const wanted = contextOf(node);
    if (!wanted) return;
    meet(wanted, typeOf(node));
    const call = node.parent;
    if (!(wanted.flags & TypeFlags.AnyOrUnknown) || !ts.isCallOrNewExpression(call) || call.expression === node) return;
    const called = checker.getResolvedSignature(call)?.declaration;
    if ((!called || !modules.has(called.getSourceFile())) && !HARMLESS.test(call.expression.getText()))
      expose(typeOf(node));
  }

  /** `value as Type` or `value is Type`. */
  function readClaim(type, value) {
    const [claimed, given] = [checker.getTypeFromTypeNode(type), value && typeOf(value)];
    if (given) meet(claimed, given);
    if (!given || isOpaque(given)) expose(claimed);
  }

  function readCall(node) {
    const called = node.expression.getText();
    if (BY_NAME.test(called)) for (const argument of node.arguments) keepMembers(typeOf(argument));
    if (BY_NAME_DEEP.test(called)) for (const argument of node.arguments) expose(typeOf(argument));
    if (FOUND.test(called)) for (const type of node.typeArguments ?? []) expose(checker.getTypeFromTypeNode(type));
    if (node.expression.kind !== SyntaxKind.ImportKeyword) return;
    const module = checker.getSymbolAtLocation(node.arguments[0]);
    for (const { name } of checker.getExportsOfModule(module)) keep(name);
    if (!modules.has(module.valueDeclaration)) exposeExports(module);
  }

  function typeOf(node) {
    return checker.getTypeAtLocation(node);
  }

  function contextOf(node) {
    // A pattern with `...rest` seems to accept anything.
    return isTakenApart(node.parent) ? undefined : checker.getContextualType(node);
  }
}

/** The source files of some entries, and those that they import. */
function modulesOf(entries, program, checker) {
  const modules = new Set(entries.map((file) => program.getSourceFile(file)));
  for (const { statements } of modules)
    for (const { moduleSpecifier } of statements) {
      const file = moduleSpecifier && checker.getSymbolAtLocation(moduleSpecifier)?.valueDeclaration;
      if (file && !program.isSourceFileFromExternalLibrary(file)) modules.add(file);
    }
  return modules;
}

/**
 * Names of two letters that do not occur in the files, a browser or a library. Frequent letters come first, since these
 * compress best.
 */
function* freeNames(program) {
  const taken = new Set();
  for (const { fileName, text } of program.getSourceFiles()) {
    // Lit’s types are next to its development code, which pages do not get.
    const code = ts.sys.readFile(fileName.replace('/development/', '/').replace(/\.d\.ts$/, '.js')) ?? '';
    for (const [word] of `${text} ${code}`.matchAll(/(?<![\w$])[a-z]{2}(?![\w$])/g)) taken.add(word);
  }
  const letters = 'etnairsoclduhpmfgbvywkxqzj';
  for (const first of letters) for (const second of letters) if (!taken.has(first + second)) yield first + second;
}

const isNameInPage = (node) =>
  ts.isCallExpression(node.parent)
    ? OF_ELEMENT.test(node.parent.expression.getText()) && node.parent.arguments[0] === node
    : ts.isPropertyAssignment(node.parent) && IN_PAGE.test(node.parent.name.text);
const isTakenApart = (node) =>
  (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
  ts.isObjectBindingPattern(node.name);
const isMember = (node) => ts.isClassElement(node) || ts.isTypeElement(node) || ts.isObjectLiteralElement(node);
/** `({ name } = object)`: what looks like an object is a pattern. */
const isAssigned = (node) =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind === SyntaxKind.EqualsToken;
