// What frameworks need to know about the elements, from their manifest: properties and attributes with their types, and
// events.

/** The modules that define elements, except for the timeline. */
const MODULES = {
  'timeline-axis': 'axis',
  'timeline-details': 'details',
  'timeline-filter': 'filter',
  'timeline-legend': 'legend',
  'timeline-list': 'list',
  'timeline-overview': 'overview',
  'timeline-toolbar': 'toolbar',
};
/** An attribute whose property has another name, like that of a label. */
const RENAMED = { for: 'htmlFor' };

const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/**
 * @returns for each element: tag, summary, class name, the module that defines it; `properties` and `attributes` with
 * name, type, description and references, a property with its `attribute`, if it has one; `events` with name, type and
 * description
 */
export function describeElements({ modules }) {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement }) => customElement)
    .map(({ tagName: tag, name: className, summary, members = [], attributes = [], events = [] }) => ({
      tag,
      className,
      summary,
      module: MODULES[tag] ?? 'define',
      properties: members
        .filter(({ kind, readonly }) => kind === 'field' && !readonly)
        .map((member) => withAttribute(member, attributes)),
      attributes: attributes.map((attribute) => ({ ...described(attribute), property: propertyOf(attribute) })),
      events: events.map(described),
    }))
    .sort((a, b) => a.tag.localeCompare(b.tag));
}

function withAttribute(member, attributes) {
  const attribute = attributes.find((each) => propertyOf(each) === member.name);
  const property = { ...described({ ...attribute, ...member }), attribute: attribute?.name };
  // For companions, the type of the attribute lists the allowed values.
  return property.type === 'string' && attribute ? { ...property, type: attribute.type.text } : property;
}

const propertyOf = ({ name, fieldName }) => fieldName ?? RENAMED[name] ?? camel(name);

const described = ({ name, description = '', type }) => ({
  name,
  description: description.replace(/\s+/g, ' ').trim(),
  type: type.text,
  references: type.references ?? [],
});

/** The type of an attribute’s value, as by `typeof`; a string if it can be more than that. */
export const attributeType = (type) => (type === 'boolean' || type === 'number' ? type : 'string');
