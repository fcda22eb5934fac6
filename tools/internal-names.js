import ts from 'typescript';

const { SymbolFlags, SyntaxKind, TypeFlags } = ts;

/** Calls that make texts of the names of an object, or find them by texts; and those that do so with all that is in it. */
const BY_NAME = /^Object\.(keys|entries|hasOwn|getOwn\w+|defineProperty)$/;
const BY_NAME_DEEP = /^(JSON\.stringify|Reflect\.\w+|structuredClone)$/;
/** Calls that give an element of the page the type that is asked for. */
const FOUND = /\.(querySelector(All)?|closest)$/;
/** Calls that take anything, and look at no name in it. */
const HARMLESS = /^(Object|Object\.is|String|Number|console\.\w+)$/;
/** Calls whose first text is the name of an element, and properties whose texts are names in a page: none of these is a property’s. */
const OF_ELEMENT = /^(make|document\.createElement)$/;
const IN_PAGE = /^(class|role|part)$/;
/** What an object has that a page can get hold of: elements have the first, events the second. */
const OF_PAGE = new Set(['addEventListener', 'preventDefault']);
/** Types can hold themselves: without an end they would be compared for ever. */
const DEPTH = 5;

/**
 * Short names for those properties that only the code of some files can meet: no reader of their exports, no browser, no
 * library and no file apart. A name is kept as it is if one of its uses, anywhere, can have to do with one of those, or with a
 * text. So what flows where among the files does not matter: all of them change alike.
 *
 * @param entries files that are changed, with all that they import; what they import when needed is met as others meet it
 * @param contracts files whose exports are met by others
 * @param ours names of types that nobody else makes, though they are told from values of any kind
 * @returns the short name of each, the same for the same files
 */
export function internalNames(entries, contracts, ours) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, '.');
  const program = ts.createProgram([...entries, ...contracts], options);
  const checker = program.getTypeChecker();
  const modules = modulesOf(entries, program, checker);
  const { expose, meet, keep, kept, isOurs, isOpaque, membersOf } = boundaries(program, checker, modules, ours);
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
    // What has a default is of two types.
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

  /** A value goes where another type may be wanted. */
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
    // A pattern with `...rest` seems to want anything.
    return isTakenApart(node.parent) ? undefined : checker.getContextualType(node);
  }
}

/** Which names must stay, since they are in types that others have, too. */
function boundaries(program, checker, modules, trusted) {
  const kept = new Set();
  const keep = (name) => void kept.add(name);
  const isOurs = ({ declarations }) => declarations?.every((one) => modules.has(one.getSourceFile())) ?? false;
  // Without a declaration are properties that a literal or a pattern only might have.
  const isForeign = (symbol) => symbol.declarations !== undefined && !isOurs(symbol);
  const isOfLibrary = (symbol) =>
    (symbol?.declarations ?? [])
      .map((one) => one.getSourceFile())
      .some((file) => program.isSourceFileDefaultLibrary(file) || program.isSourceFileFromExternalLibrary(file));
  const argumentsOf = (type) => (type.target ? checker.getTypeArguments(type) : []);
  const signaturesOf = (type) => [...type.getCallSignatures(), ...type.getConstructSignatures()];
  const takenBy = ({ parameters }) => parameters.map((one) => checker.getTypeOfSymbol(one));
  const membersOf = (type) =>
    partsOf(type).flatMap((part) => (part.flags & TypeFlags.Object ? checker.getPropertiesOfType(part) : []));
  const known = new Map();
  /** The parts of a union may each have a member of a name. */
  function membersByName(type) {
    if (known.has(type)) return known.get(type);
    const members = new Map();
    for (const member of membersOf(type)) members.set(member.name, [...(members.get(member.name) ?? []), member]);
    known.set(type, members);
    return members;
  }
  const hasAnyKey = (type) =>
    partsOf(type).some((part) =>
      checker.getIndexInfosOfType(part).some(({ keyType }) => keyType.flags & TypeFlags.String),
    );
  // `new Map()` is one of `any`, and nothing.
  const isEmpty = (type) =>
    type.symbol?.name === 'Map' && argumentsOf(type).every((part) => part.flags & TypeFlags.Any);
  const isAny = (type) =>
    [type, ...(isEmpty(type) ? [] : argumentsOf(type))].some((part) => part.flags & TypeFlags.Any);

  /** Unions and the bounds of type parameters, taken apart. */
  function partsOf(type) {
    const bound = type.isUnionOrIntersection() ? type : (checker.getBaseConstraintOfType(type) ?? type);
    return bound.isUnionOrIntersection() ? bound.types.flatMap(partsOf) : [bound];
  }

  const exposed = new Set();
  /** Others have it, and so all that can be got from it, or has to be given to it. */
  function expose(type) {
    if (exposed.has(type) || trusted.includes(type.symbol?.name)) return;
    exposed.add(type);
    for (const part of [...partsOf(type), ...argumentsOf(type), ...(type.aliasTypeArguments ?? [])]) expose(part);
    if (!(type.flags & TypeFlags.Object)) return;
    for (const { type: value } of checker.getIndexInfosOfType(type)) expose(value);
    for (const property of checker.getPropertiesOfType(type)) {
      if (isOfLibrary(property) || isPrivate(property)) continue;
      keep(property.name);
      expose(checker.getTypeOfSymbol(property));
    }
    if (isOfLibrary(type.symbol)) return;
    for (const signature of signaturesOf(type))
      for (const part of [...takenBy(signature), signature.getReturnType()]) expose(part);
  }

  const met = new Map();
  /** A value of one type is taken for another: what either has from outside keeps its name in both. */
  function meet(wanted, given, depth = 0) {
    if (wanted === given || depth > DEPTH) return;
    const before = met.get(wanted) ?? new Map();
    if ((before.get(given) ?? Infinity) <= depth) return;
    met.set(wanted, before.set(given, depth));
    if (isAny(given) && !(wanted.flags & TypeFlags.AnyOrUnknown)) expose(wanted);
    const [ours, theirs] = [membersByName(wanted), membersByName(given)];
    if (hasAnyKey(wanted)) for (const name of theirs.keys()) keep(name);
    if (hasAnyKey(given)) for (const name of ours.keys()) keep(name);
    const isTheirs = partsOf(given).every((part) => isOfLibrary(part.symbol) || !(part.flags & TypeFlags.Object));
    for (const [name, properties] of ours)
      for (const property of properties) {
        if (isForeign(property) && !isTheirs) keep(name);
        for (const other of theirs.get(name) ?? []) {
          if (isForeign(other)) keep(name);
          if (isForeign(property) && isForeign(other)) continue;
          meet(checker.getTypeOfSymbol(property), checker.getTypeOfSymbol(other), depth + 1);
        }
      }
    for (const a of partsOf(wanted)) for (const b of partsOf(given)) if (a !== b) meetInside(a, b, depth + 1);
  }

  function meetInside(wanted, given, depth) {
    const theirs = isEmpty(given) ? [] : argumentsOf(given);
    for (const [i, type] of argumentsOf(wanted).entries()) if (theirs[i]) meet(type, theirs[i], depth);
    for (const one of signaturesOf(wanted))
      for (const other of signaturesOf(given)) {
        const taken = takenBy(one);
        for (const [i, type] of takenBy(other).entries()) if (taken[i]) meet(type, taken[i], depth);
        meet(one.getReturnType(), other.getReturnType(), depth);
      }
  }

  /** Whether a value can come from anywhere: nothing of ours has given it its type. */
  function isOpaque(type, depth = 0) {
    return partsOf(type).some(
      (part) =>
        part.flags & (TypeFlags.AnyOrUnknown | TypeFlags.NonPrimitive) ||
        hasAnyKey(part) ||
        (isOfLibrary(part.symbol) && argumentsOf(part).length === 0) ||
        (depth < DEPTH && argumentsOf(part).some((inner) => isOpaque(inner, depth + 1))),
    );
  }

  return { expose, meet, keep, kept, isOurs, isOpaque, membersOf };
}

/** The files, and those that they import. */
function modulesOf(entries, program, checker) {
  const modules = new Set(entries.map((file) => program.getSourceFile(file)));
  for (const { statements } of modules)
    for (const { moduleSpecifier } of statements) {
      const file = moduleSpecifier && checker.getSymbolAtLocation(moduleSpecifier)?.valueDeclaration;
      if (file && !program.isSourceFileFromExternalLibrary(file)) modules.add(file);
    }
  return modules;
}

/** Two letters that are no word of the files, of a browser or of a library: those of English words are compressed best. */
function* freeNames(program) {
  const taken = new Set();
  for (const { fileName, text } of program.getSourceFiles()) {
    // The types of Lit stand beside code that no page gets.
    const code = ts.sys.readFile(fileName.replace('/development/', '/').replace(/\.d\.ts$/, '.js')) ?? '';
    for (const [word] of `${text} ${code}`.matchAll(/(?<![\w$])[a-z]{2}(?![\w$])/g)) taken.add(word);
  }
  const letters = 'etnairsoclduhpmfgbvywkxqzj';
  for (const first of letters) for (const second of letters) if (!taken.has(first + second)) yield first + second;
}

const isPrivate = ({ declarations }) =>
  declarations?.some(({ name }) => name !== undefined && ts.isPrivateIdentifier(name)) ?? false;
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
