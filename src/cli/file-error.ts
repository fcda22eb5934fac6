/** A file that could not be read or written; the message names it and says why. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
};

/** Words the error codes of the system. */
export function fileError(file: string, deed: 'read' | 'written', cause: unknown): FileError {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  const missing = deed === 'read' ? 'there is no such file' : 'its folder does not exist';
  const reason = code === 'ENOENT' ? missing : (REASONS[code] ?? message);
  return new FileError(`${file} cannot be ${deed}: ${reason}`, { cause });
}
