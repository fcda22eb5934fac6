// Finds what is missing in the data for editors.

/** @returns what is missing in the data for VS Code, in sentences */
export function gapsInVSCode({ modules }, html, css) {
  const properties = new Set(css.properties.map(({ name }) => name));
  return elementsOf(modules).flatMap((element) => {
    const tag = html.tags.find(({ name }) => name === element.tagName);
    if (!tag) return [`<${element.tagName}>`];
    const said = (name) => tag.description.includes(`**${name}**`) || tag.description.includes(`_${name}_`);
    return [
      ...gapsOfAttributes(element, tag.attributes, (attribute) => attribute.values?.map(({ name }) => name)),
      ...[...namesOf(element.events), ...namesOf(element.slots), ...namesOf(element.cssParts)].filter(
        (name) => !said(name),
      ),
      ...namesOf(element.cssProperties).filter((name) => !properties.has(name)),
    ].map((gap) => `<${element.tagName}> ${gap}`);
  });
}

/** @returns the same for the data for JetBrains */
export function gapsInWebTypes({ modules }, { contributions: { html, css } }) {
  return elementsOf(modules).flatMap((element) => {
    const tag = html.elements.find(({ name }) => name === element.tagName);
    if (!tag) return [`<${element.tagName}>`];
    const without = (list, names) => names.filter((name) => !list?.some((each) => each.name === name));
    return [
      ...gapsOfAttributes(element, tag.attributes, ({ value }) => wordsIn(value?.type)),
      ...without(tag.js.events, namesOf(element.events)),
      ...without(tag.slots, element.slots?.map(({ name }) => name) ?? []),
      ...without(
        css['pseudo-elements'],
        namesOf(element.cssParts).map((part) => `part(${part})`),
      ),
      ...without(css.properties, namesOf(element.cssProperties)),
    ].map((gap) => `<${element.tagName}> ${gap}`);
  });
}

const elementsOf = (modules) =>
  modules.flatMap(({ declarations = [] }) => declarations).filter(({ customElement }) => customElement);

const namesOf = (list = []) => list.map(({ name }) => name || 'default');

/** The values of a choice such as `'auto' | 'log'`. */
const wordsIn = (type = '') => type.match(/(?<=')[^' |]+(?=')/g) ?? [];

/** Attributes, with their values. */
function gapsOfAttributes({ attributes = [] }, known, wordsOf) {
  return attributes.flatMap(({ name, type }) => {
    const attribute = known.find((each) => each.name === name);
    if (!attribute) return [name];
    return wordsIn(type.text)
      .filter((word) => !wordsOf(attribute)?.includes(word))
      .map((word) => `${name}="${word}"`);
  });
}
