/** Roles of which nothing is said: what is in them is read in their place. */
const SILENT = /^(none|generic|paragraph|LabelText|InlineTextBox|LineBreak|SvgRoot)$/;
/** Roles that are read as one thing. */
const WHOLE =
  /^(button|link|heading|checkbox|combobox|searchbox|textbox|slider|columnheader|rowheader|img|StaticText)$/;
/** States that are read out. */
const STATES = [
  'expanded',
  'pressed',
  'checked',
  'disabled',
  'invalid',
  'busy',
  'modal',
  'roledescription',
  'valuetext',
];

/**
 * What the browser gives to screen readers of the main part of a page: a line for each thing, in the order of reading, with its role, its name and its
 * states, indented by its depth. It is what the browser makes of elements, attributes, styles and texts together.
 *
 * @param {import('playwright-core').CDPSession} client
 */
export async function heard(client) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const linesOf = (id, depth) => {
    const { ignored, role, childIds = [], ...node } = byId.get(id) ?? { ignored: true };
    const isBlank = role?.value === 'StaticText' && !node.name.value.trim();
    const isSaid = !ignored && !isBlank && !SILENT.test(role.value);
    const within = isSaid && WHOLE.test(role.value) ? [] : childIds;
    const own = isSaid ? [`${'  '.repeat(depth)}${wordsOf(role.value, node)}`] : [];
    return [...own, ...within.flatMap((child) => linesOf(child, depth + own.length))];
  };
  const main = nodes.find(({ ignored, role }) => !ignored && role.value === 'main');
  return main.childIds.flatMap((child) => linesOf(child, 0));
}

const oneLine = (words) => words.replace(/\s+/g, ' ').trim();

/** The protocol gives this text of a slider by the bytes of its UTF-8. */
const bytesAsText = (bytes) => Buffer.from(bytes, 'latin1').toString('utf8');

function wordsOf(role, { name, description, value, properties = [] }) {
  const title = oneLine(name?.value ?? '');
  if (role === 'StaticText') return title;
  const states = properties
    .filter(
      (own) => STATES.includes(own.name) && (own.name === 'expanded' || !/^(false|)$/.test(String(own.value.value))),
    )
    .map((own) =>
      [own.name, own.name === 'valuetext' ? oneLine(bytesAsText(own.value.value)) : own.value.value].join(' '),
    );
  const level = role === 'heading' ? properties.find((own) => own.name === 'level') : undefined;
  const more = [
    ...(level ? [`level ${level.value.value}`] : []),
    ...states,
    ...(role === 'combobox' && value ? [`value ${value.value}`] : []),
    ...(description?.value && description.value !== title ? [`(${description.value})`] : []),
  ];
  return [[role, ...(title ? [`“${title}”`] : [])].join(' '), ...more].join(', ');
}
