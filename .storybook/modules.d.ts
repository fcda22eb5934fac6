declare module '*.css';

// Made by the build, which type checking does not wait for.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
