import ts from 'typescript';

const { TypeFlags } = ts;

/** How deep types are compared, since a type may contain itself. */
const DEPTH = 5;

/**
 * Finds the names of properties that must stay, because they are in types that code outside of some modules has, too.
 *
 * @param modules the source files inside
 * @param trusted names of types that nobody outside creates, although their values come from outside
 */
export function nameBoundaries(program, checker, modules, trusted) {
  const kept = new Set();
  const keep = (name) => void kept.add(name);
  const isOurs = ({ declarations }) => declarations?.every((one) => modules.has(one.getSourceFile())) ?? false;
  // Properties without a declaration come from a literal or a pattern that might have them.
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
  /** By name, since each part of a union may have a member of that name. */
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
  // `new Map()` is a map of `any`, but an empty one.
  const isEmpty = (type) =>
    type.symbol?.name === 'Map' && argumentsOf(type).every((part) => part.flags & TypeFlags.Any);
  const isAny = (type) =>
    [type, ...(isEmpty(type) ? [] : argumentsOf(type))].some((part) => part.flags & TypeFlags.Any);

  /** The parts of a union, or of the bound of a type parameter. */
  function partsOf(type) {
    const bound = type.isUnionOrIntersection() ? type : (checker.getBaseConstraintOfType(type) ?? type);
    return bound.isUnionOrIntersection() ? bound.types.flatMap(partsOf) : [bound];
  }

  const exposed = new Set();
  /** Keeps the names of a type that outside code has, and of everything that it can get from it or must give to it. */
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
  /** A value of one type is used as another: names that either has from outside are kept in both. */
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

  /** Whether values of a type can come from anywhere, because none of our code has given them the type. */
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

const isPrivate = ({ declarations }) =>
  declarations?.some(({ name }) => name !== undefined && ts.isPrivateIdentifier(name)) ?? false;
