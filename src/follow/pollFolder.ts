import { stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Report } from '../core/index.ts';
import { describeFiles } from '../intake/describeFiles.ts';
import { listFiles } from '../intake/listFiles.ts';
import type { PollNotes } from '../store/library/claimSources.ts';
import type { ReportDraft } from '../store/library/draft.ts';
import { keepDrafts } from './keepDrafts.ts';
import type { FollowParts } from './parts.ts';

/** A folder is looked at so often; only files that have changed are read. */
const PAUSE_MS = 15_000;
/** A file that is still being written is read when it is at rest. */
const REST_MS = 1_000;

/** What a process has read of a folder, by the paths of its files. */
export type SeenFiles = Map<string, SeenFile>;

interface SeenFile {
  /** Size and times: another one, and it is read again. */
  readonly mark: string;
  /** What was wrong with it. */
  readonly problems: readonly string[];
}

interface Folder {
  readonly id: string;
  /** As the address of a file. */
  readonly url: string;
  readonly failures: number;
  readonly failing_since: string | null;
}

/**
 * Keeps what is new or has changed in a folder (or file) of this machine; a file that has changed
 * is a revision of its report. What one file has wrong is told, and keeps no other from being read.
 */
export async function pollFolder(
  parts: FollowParts,
  source: Folder,
  seen: SeenFiles,
  renew: () => Promise<boolean>,
): Promise<PollNotes> {
  const { files, problems } = await listFiles([fileURLToPath(source.url)]);
  let brought = 0;
  for (const path of files) {
    const mark = await markOf(path, parts.clock());
    if (mark === null || seen.get(path)?.mark === mark) continue;
    const read = await parts.intake.readFile(path);
    const byPlace = new Set(read.byPlace);
    const isOneOfMany = read.reports.length > 1;
    const drafts = read.reports.map((report) => {
      const file = byPlace.has(report.id) ? null : addressIn(path, report, isOneOfMany);
      return draftOf(report, file);
    });
    const kept = await keepDrafts(parts, drafts, source.id);
    brought += kept.filter((one) => one.kept !== 'same' && one.kept !== 'unfollowed').length;
    seen.set(path, { mark, problems: describeFiles(read.problems) });
    if (!(await renew())) break;
  }
  const still = new Set(files);
  for (const path of seen.keys()) if (!still.has(path)) seen.delete(path);
  const wrong = files.map((path) => seen.get(path)?.problems ?? []);
  return notesOf(parts, source, brought, [
    ...describeFiles(problems).map((one) => [one]),
    ...wrong,
  ]);
}

function notesOf(
  { clock }: FollowParts,
  { failures, failing_since }: Folder,
  brought: number,
  wrong: readonly (readonly string[])[],
): PollNotes {
  const problem = tellWrong(wrong);
  const now = clock().toISOString();
  const next = { next_poll_at: new Date(clock().getTime() + PAUSE_MS).toISOString() };
  const read = { last_read_at: now, ...(brought > 0 ? { last_brought: brought } : {}) };
  return problem === null
    ? { ...next, ...read, failures: 0, problem: null, failing_since: null, dead_told: 0 }
    : { ...next, ...read, failures: failures + 1, problem, failing_since: failing_since ?? now };
}

/** So many files (and folders) are named in "sources", each with the first that is wrong with it. */
const MOST_NAMED = 3;

function tellWrong(wrong: readonly (readonly string[])[]): string | null {
  const first = wrong.flatMap(([problem, ...others]) => {
    const more = others.length > 0 ? ' That is not all that is wrong with it.' : '';
    return problem === undefined ? [] : [problem + more];
  });
  if (first.length === 0) return null;
  const more = first.length - MOST_NAMED;
  const rest = more === 1 ? 'One more file has' : `${more} more files have`;
  return [
    ...first.slice(0, MOST_NAMED),
    ...(more > 0 ? [`${rest} something wrong; "--reports" with this folder names all of it.`] : []),
  ].join(' ');
}

/** Null where it is gone, or still being written. */
async function markOf(path: string, now: Date): Promise<string | null> {
  try {
    const { size, mtimeMs, ctimeMs } = await stat(path);
    const age = now.getTime() - mtimeMs;
    // The system's own time tells of a file that was replaced with the time of the other, or may be read now.
    return age >= 0 && age < REST_MS ? null : `${size} ${mtimeMs} ${ctimeMs}`;
  } catch {
    return null;
  }
}

/** By which a report without an address is known again when its file changes. */
function addressIn(path: string, { id }: Report, isOneOfMany: boolean): string {
  const file = pathToFileURL(path);
  if (isOneOfMany) file.hash = id;
  return file.href;
}

/** `file`: its place in a file of its own or under a name of its own; null where it is known by its words alone. */
function draftOf(report: Report, file: string | null): ReportDraft {
  const { url, title, text, outlet, origin, published } = report;
  const unknown = { byline: null, modified: null, language: null };
  return {
    ...unknown,
    url: url ?? file,
    readFrom: null,
    title,
    text,
    outlet,
    origin,
    published,
  };
}
