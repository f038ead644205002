/** The files of the machine, for the terminal program. */
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import type { FileFault } from '../text/zh/template';
import type { Files } from './outcome';

function faultOf(error: unknown): FileFault {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'absent';
    case 'EISDIR':
      return 'folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return 'denied';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full';
    default:
      return 'other';
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function writeWhole(path: string, bytes: Uint8Array): void {
  // Beside the file, so that putting it in place is one step of the file system; of this process alone.
  const half = `${path}.${process.pid}.part`;
  try {
    const file = openSync(half, 'wx');
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    } finally {
      closeSync(file);
    }
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

export const files: Files = {
  read: (path) => {
    try {
      return { ok: true, bytes: readFileSync(path) };
    } catch (error) {
      return { ok: false, fault: faultOf(error) };
    }
  },
  write: (path, bytes) => {
    try {
      if (isFolder(path)) return 'folder';
      writeWhole(path, bytes);
      return null;
    } catch (error) {
      return faultOf(error);
    }
  },
};
