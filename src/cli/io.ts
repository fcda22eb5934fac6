/** The three streams of a program. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<Uint8Array>;
}

/** Exit codes, for scripts. */
export const EXIT = {
  ok: 0,
  /** The data has errors, or nothing could be read. */
  bad: 1,
  /** The command was called incorrectly, or a file could not be read or written. */
  misuse: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
