import { sayerOf } from './counts/sayer.ts';
import { type Statement, termsOfRest } from './statement.ts';

/** A denial with what it denies. */
export interface NoAndYes {
  readonly no: Statement;
  readonly yes: Statement;
}

/** So many sentences before a denial may tell what it denies. */
const BEFORE = 2;

/**
 * A claim and its denial in one report: "the ministry said that Ruvian troops had shelled the post. Ruvia
 * said that its troops had not shelled it." Somebody else says the one, and the other's sentence tells
 * all that he denies.
 */
export const claimsBeside = (
  nos: readonly Statement[],
  yeses: readonly Statement[],
): readonly NoAndYes[] =>
  nos.flatMap((no) => {
    const yes = yeses.find((one) => isClaimOf(no, one));
    return yes === undefined ? [] : [{ no, yes }];
  });

function isClaimOf(no: Statement, { line }: Statement): boolean {
  const back = no.line.index - line.index;
  if (line.reportId !== no.line.reportId || back < 1 || back > BEFORE) return false;
  const [claims, denies] = [sayerOf(line), sayerOf(no.line)];
  const denied = [...(no.subject?.terms ?? []), ...termsOfRest(no)];
  return (
    denies.length > 0 &&
    !denies.some((term) => claims.includes(term)) &&
    denied.length > 0 &&
    denied.every((term) => line.terms.includes(term))
  );
}
