import type { Report } from '../../report/report.ts';
import { escapePattern } from '../alone/escapePattern.ts';

const TITLES =
  '(?:Lord|Lady|Baroness|Baron|Dame|Sir|Sister|Father|King|Queen|Prince|Princess|Pope)';

/** "Lord Moor", where no report has another name of his: the title is part of it. */
export const titled =
  (reports: readonly Report[]) =>
  (name: string): string | null => {
    const shape = new RegExp(`(?<!\\p{L})${TITLES} ${escapePattern(name)}(?!\\p{L})`, 'u');
    return (
      reports.map(({ text }) => shape.exec(text)?.[0]).find((one) => one !== undefined) ?? null
    );
  };
