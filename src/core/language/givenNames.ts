/**
 * The commonest given names that are borne by one sex nearly alone, so that "she" is not read as
 * John. Of the language, not of any story; names that both bear (Jordan, Taylor, Leslie) are left out.
 */
const MALE = `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian
  george edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis
  jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian terry sean arthur lawrence joe noah jesse albert bryan bruce
  willie gabriel alan juan wayne roy ralph randy eugene vincent russell louis philip phillip bobby johnny bradley mike bob jim tom bill dan dave steve rob rick ted ben sam tim ken ron don greg
  chuck mitch bernie marco rand chris matt nick tony andy pete hank doug fred harry barack ivan vladimir dmitri dmitry sergei sergey yuri igor boris oleg nikolai mikhail alexei aleksandr
  emmanuel francois jean pierre hans karl klaus wolfgang jens lars erik luigi giuseppe giovanni marco carlos luis miguel pedro pablo jorge diego javier fernando antonio mohammed muhammad mohamed ahmed ali
  hassan hussein omar ibrahim abdullah khalid yusuf bashar recep benjamin shimon moshe avi narendra raj rahul amit hiroshi kenji shinzo jae-in xi wei jun seth evan ian craig glenn todd derek
  curtis lance neil barry stuart graham nigel oliver simon martin hugh alastair gavin trevor colin duncan malcolm rex newt rudy lindsey mitt jeb rupert julian anders sven`;
const FEMALE = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca
  sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie
  victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann isabella judy
  charlotte julia grace amber alice jean denise frances danielle marilyn natalie beverly diana brittany theresa kayla alexis doris lori tiffany hillary kellyanne ivanka melania kate kathy
  sue liz beth jill anne annie jane joanne ellen eva nina olga tatiana natalia svetlana irina ekaterina angela ursula ingrid claudia sofia lucia carmen rosa elena isabel gabriela fatima aisha
  leila yasmin mei yuki priya indira sonia benazir margot chloe zoe sally molly wendy tracy stacy erin caitlin bridget fiona theresa nicola gillian moira tulsi kamala condoleezza loretta
  ayesha leani valerie veronica vanessa yvonne sheila paula peggy rita roberta rose sylvia tina tammy huma dana donna carly megyn maggie katie katy jenny jen becky debbie`;

const sexes = new Map<string, 'male' | 'female'>();
for (const name of MALE.split(/\s+/)) sexes.set(name, 'male');
for (const name of FEMALE.split(/\s+/))
  sexes.set(name, sexes.has(name) ? sexes.get(name)! : 'female');

/** The sex that bears a given name nearly alone, or null. */
export const sexOfGivenName = (name: string): 'male' | 'female' | null =>
  sexes.get(name.toLowerCase()) ?? null;

export const isGivenName = (name: string): boolean => sexes.has(name.toLowerCase());
