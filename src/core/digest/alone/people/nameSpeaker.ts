import { kindOfBody } from '../../../language/bodies.ts';
import { isGivenName } from '../../../language/givenNames.ts';
import { bodyWords } from '../../../language/roles.ts';
import type { Line } from '../../reading/lines.ts';
import { peopleNamed } from '../dayAndPlace/antecedents.ts';
import type { Edit } from '../edits.ts';
import type { KnownPeople } from './knowPeople.ts';
import { withoutQuotations } from './namesBefore.ts';
import { HEAD } from './ownPronouns.ts';
import { sharesName } from './sharesName.ts';

/** "…, he said", "…, in her view": whom that means the rest of the sentence seldom tells. */
const SPEAKS_BEHIND =
  /(?<=[,”"] )(?:(?<who>he|she|it|they) (?:said|says|added|told|wrote|tweeted|argued|insisted|explained|went on|\p{L}+ed)|in (?:his|her) (?:description|view|words|opinion|account))\b/u;

/** The name of who speaks behind the words; none where the sentence has it, null where nobody can tell. */
export function nameSpeaker(line: Line, people: KnownPeople): Edit[] | null {
  const behind = SPEAKS_BEHIND.exec(line.text);
  if (behind === null) return [];
  const mention = behind.groups?.who && people.mentionAt(line, behind.index);
  if (!mention) return behind.groups?.who === 'it' && beginsWithBody(line.text) ? [] : null;
  if (sharesName(withoutQuotations(line.text), mention.name)) return [];
  const end = behind.index + behind.groups!.who!.length;
  const role = people.roleOf(mention.name);
  const text = `[${role ?? mention.name}]`;
  const told = `[${people.shortOf(mention.name)}]`;
  const withoutRole = `[${mention.name}]`;
  return [{ start: behind.index, end, text, introduces: mention.name, told, withoutRole }];
}

/** "The Harbour Office has …, it said": the sentence tells who "it" is. */
const beginsWithBody = (text: string): boolean =>
  (BODY_FIRST.test(text) || isBodyOf(text)) &&
  peopleNamed(text.slice(0, HEAD)).every((name) => !isGivenAndLast(name));

const ITS_VERB =
  '(?:has|have|had|will|would|is|was|are|were|plans?|agreed|\\p{Ll}{2,}(?:ed|es)|withdrew|won|lost|sold|bought|cut|put|began|found|made)';
const BODY_FIRST = new RegExp(`^(?:The )?(?:\\p{Lu}[\\p{L}.&’'-]+ ){1,5}${ITS_VERB} `, 'u');
/** "The port of Kourel will", "A bank in Velm has": a body in small letters, with or without its place. */
const SMALL_BODY = new RegExp(
  `^(?:The|An?) (?:[\\p{L}’'-]+ ){0,3}?(?<body>\\p{Ll}+) (?:(?:of|in|for) (?:the )?(?:\\p{Lu}[\\p{L}’'-]+ ){1,4})?${ITS_VERB} `,
  'u',
);
const PLACES =
  /^(?:port|harbour|harbor|airport|zoo|museum|hospital|school|library|theatre|theater|town|village|region|province|district|parish|diocese|prison|brewery|mine|mill|plant)$/;

function isBodyOf(text: string): boolean {
  const body = SMALL_BODY.exec(text)?.groups?.body;
  return (
    body !== undefined && (kindOfBody(body) !== null || bodyWords.has(body) || PLACES.test(body))
  );
}

const isGivenAndLast = (name: string): boolean =>
  name.includes(' ') && isGivenName(name.toLowerCase().split(' ')[0]!);
