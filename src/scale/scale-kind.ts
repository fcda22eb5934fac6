/** How an axis shows time. */
export type ScaleKind = 'proportional' | 'elastic' | 'sequence' | 'log';
/** The kind that is asked for; `auto`: the one that suits the events. */
export type ScaleChoice = 'auto' | ScaleKind;
