import type { IntakeProblem } from './problems.ts';

/** What the system says about a file that cannot be opened or read, as a problem of that file. */
export function problemOfSystem(path: string, error: unknown): IntakeProblem {
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return { problem: 'not-there', path };
    case 'EACCES':
    case 'EPERM':
      return { problem: 'no-permission', path };
    case 'ELOOP':
      return { problem: 'circle', path };
    case null:
      throw error;
    default:
      return { problem: 'unreadable', path, code };
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}
