/** What a component has to know of its element; the build takes it from the manifest of the elements. */
export interface ElementShape {
  readonly tag: string;
  /** Props that have an attribute: its name, and the `typeof` of values that it can hold. */
  readonly attributes: Readonly<Record<string, readonly [attribute: string, type: string]>>;
  /** Names of the props that are properties, whether or not they have an attribute. */
  readonly properties: readonly string[];
  /** Props that listen to an event: its type. */
  readonly events: Readonly<Record<string, string>>;
}
