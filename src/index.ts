/** The elements, defined, and everything pure. */
export * from './define.js';
export * from './public.js';
