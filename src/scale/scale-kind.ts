/** How an axis shows time. */
export type ScaleKind = 'proportional' | 'elastic' | 'sequence' | 'log';
/** The requested kind; `auto`: the one that suits the events. */
export type ScaleChoice = 'auto' | ScaleKind;
