import { existsSync, mkdtempSync, rmdirSync, statfsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Finding } from '../commands/finding.ts';

/** Bytes below which the next reports may not find room. */
const little = 200 * 1024 * 1024;
const tooLittle = 20 * 1024 * 1024;

/** Whether what is kept can be written: the folder, or where it is to be made. Leaves nothing behind. */
export function examineFolder(dataDir: string): Finding {
  const about = 'Disk';
  const folder = nearestThere(resolve(dataDir));
  try {
    // Asked for its permissions, a folder as /proc says that root may write.
    rmdirSync(mkdtempSync(join(folder, '.summit-digest-doctor-')));
    const { bavail, bsize } = statfsSync(folder);
    return room(about, resolve(dataDir), bavail * bsize);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return {
      about,
      state: 'bad',
      sentence: `${folder} cannot be written (${code}): let this user write there, or set DATA_DIR to a folder where it may.`,
    };
  }
}

function room(about: string, folder: string, bytes: number): Finding {
  const free = `${folder} can be written, with ${Math.floor(bytes / 1024 / 1024)} MB free`;
  if (bytes >= little) return { about, state: 'good', sentence: `${free}.` };
  return {
    about,
    state: bytes < tooLittle ? 'bad' : 'warning',
    sentence: `${free}: make room, or set DATA_DIR to a disk that has some.`,
  };
}

const nearestThere = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : nearestThere(dirname(folder));
