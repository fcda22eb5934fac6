declare module '*.css';

/** The text of a stylesheet. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

// Made by the build, which type checking does not require.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
