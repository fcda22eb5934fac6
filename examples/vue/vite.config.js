import vue from '@vitejs/plugin-vue';

/** Vue looks for a component for each tag, unless it is told which ones are custom elements. */
const isCustomElement = (tag) => tag === 'event-timeline' || tag.startsWith('timeline-');

export default { base: './', plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
