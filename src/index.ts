/** The elements, defined, and everything pure. */
export * from './define.js';
export { fontFaces } from './elements/font-faces.js';
export * from './public.js';
