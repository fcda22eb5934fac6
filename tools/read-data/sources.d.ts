import type { TimelineDocument } from '../../src/model/document.js';

/** One of other people's files, and how it is read. */
export interface Source {
  readonly name: string;
  /** Below the folder of shared data. */
  readonly file: string;
  /** Whether its licence lets the document be part of this project. */
  readonly copy: boolean;
}

/** What was made of a file. */
export interface Taken {
  readonly name: string;
  readonly document: TimelineDocument;
  /** How many records are not in the document, by reason. */
  readonly passedOver: ReadonlyMap<string, number>;
  /** How many records say something else than the file, by reason. */
  readonly changed: ReadonlyMap<string, number>;
}

export const SOURCES: readonly Source[];

/** The document of a source; undefined if the file is not in the folder. */
export function readSource(source: Source, folder: string): Taken | undefined;
