import { type Edit, type Edited, editSentence } from './edits.ts';

/** A sentence with what was done to it. */
interface ToEdit {
  readonly source: string;
  readonly edits: readonly Edit[];
}

/**
 * The texts of points in their order: whom or what a point above has named in full already does
 * not get the full name again.
 */
export function introduceOnce(points: readonly ToEdit[]): Edited[] {
  let told = '';
  return points.map(({ source, edits }) => {
    const edited = editSentence(
      source,
      edits.flatMap((edit) => asKnown(edit, told)),
    );
    told += ` ${edited.text.replace(/[[\]]/g, '')}`;
    return edited;
  });
}

function asKnown(edit: Edit, told: string): Edit[] {
  if (edit.introduces === undefined || !isTold(edit.introduces, told)) return [edit];
  return edit.told === undefined ? [] : [{ ...edit, text: edit.told }];
}

/** The name stands there in full, and nobody else of that last name after it. */
function isTold(name: string, told: string): boolean {
  const at = told.lastIndexOf(name);
  if (at < 0) return false;
  const [first, last] = [name.split(' ')[0]!, name.split(' ').at(-1)!];
  const others = [
    ...told.slice(at + name.length).matchAll(/(\p{Lu}[\p{L}’'-]+|\p{Lu}\.) (\p{Lu}[\p{L}-]+)/gu),
  ];
  return !others.some(([, given, family]) => family === last && given !== first);
}
