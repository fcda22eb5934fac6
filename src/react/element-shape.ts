/** What its component has to know of an element; the build takes it from the manifest of the elements. */
export interface ElementShape {
  readonly tag: string;
  /** Props that an attribute can hold: its name, and the `typeof` of such values. */
  readonly attributes: Readonly<Record<string, readonly [attribute: string, type: string]>>;
  /** Names of the props that are properties, whether or not they have an attribute. */
  readonly properties: readonly string[];
  /** Props that hear an event: its type. */
  readonly events: Readonly<Record<string, string>>;
}
