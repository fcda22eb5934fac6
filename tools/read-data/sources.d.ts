import type { TimelineDocument } from '../../src/model/document.js';

/** A source file of others, and how it is read. */
export interface Source {
  readonly name: string;
  /** Within the folder of shared data. */
  readonly file: string;
  /** Whether its licence allows the document to be part of this project. */
  readonly copy: boolean;
}

/** The result of reading a file. */
export interface Taken {
  readonly name: string;
  readonly document: TimelineDocument;
  /** How many records were left out, by reason. */
  readonly passedOver: ReadonlyMap<string, number>;
  /** How many records differ from the file, by reason. */
  readonly changed: ReadonlyMap<string, number>;
}

export const SOURCES: readonly Source[];

/** The document of a source; undefined if the file is not in the folder. */
export function readSource(source: Source, folder: string): Taken | undefined;
