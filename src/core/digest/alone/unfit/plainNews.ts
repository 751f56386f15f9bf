import { ANY_MONTH, ANY_WEEKDAY } from '../../../language/days.ts';

/** Who or what it is told of, in a few words that need nothing before them. */
const SUBJECT =
  '^(?!(?:It|He|She|They|This|That|These|Those|There|I|We|You|What|Who|Some|Others|Both|All|Everything|Nothing)(?!\\p{L}))(?:\\p{Lu}|\\d)[^,;:“”"]{2,80}?';
const HOLDS =
  'closed|shut|blocked|suspended|cancelled|canceled|banned|halted|open|reopened|postponed|delayed|refunded|evacuated|restored|available|free|impassable|grounded|out of service|without (?:power|water|electricity|gas)';
const WILL_DO =
  'reopen|resume|restart|stop|run|close|open|start|begin|return|refund|cost|pay|rise|fall';
const MUST_DO =
  'boil|stay|leave|avoid|wear|evacuate|use|pay|apply|register|collect|take|bring|show|call|get|claim|keep|return|travel|cross|enter';
const BEHIND = '(?=[,.]| (?!as (?:he|she|it|they)(?!\\p{L})))';

/** "The bridge will be closed until Sunday.", "Tickets will be refunded.", "Ferries are cancelled." */
const STATES = new RegExp(
  `${SUBJECT} (?:(?:will|won['’]t)(?: not| also| all)? (?:be|stay|remain)|are|is|stays?|remains?)(?: still| all| now| again)? (?:${HOLDS})${BEHIND}`,
  'u',
);
/** "Trams will run again from Friday morning." */
const WILL = new RegExp(`${SUBJECT} (?:will|won['’]t)(?: not| also)? (?:${WILL_DO})${BEHIND}`, 'u');
/** "Residents must boil tap water.", "Parents can get free jabs." */
const MUST = new RegExp(
  `^(?:Residents|Parents|Passengers|Travellers|Travelers|Drivers|Motorists|Visitors|Customers|Voters|Pupils|Students|Patients|People|Guests|Commuters|Households|Tenants|Tourists|Swimmers|Fans|Ticket holders)(?: (?:in|of|from|on|with) [^,;:“”"]{2,40}?)? (?:must|can|cannot|should|may|need to|have to|are asked to|are advised to|are told to)(?: not| now| still)? (?:${MUST_DO})(?=[,.]| )`,
  'u',
);
/** "Refunds start on Friday.", "The tax rises to 90 crowns." */
const STARTS = new RegExp(
  `${SUBJECT} (?:(?:starts?|resumes?|begins?|reopens?|restarts?) (?:again )?(?:on|in|at) (?=\\p{Lu}|\\d)|(?:rises?|falls?) (?:by|to) (?=[$£€\\d]))`,
  'u',
);
const DAY = `(?:(?:on|until|till|by|from|before) (?:${ANY_WEEKDAY}|\\d{1,2} (?:${ANY_MONTH})|(?:${ANY_MONTH}) \\d{1,2})|next (?:week|month|year)|tomorrow)`;
/** "An inquest opens next week.", "Shareholders meet on 3 June to vote.", "The offer runs until Friday." */
const IS_TO_COME = new RegExp(
  `${SUBJECT} (?:opens?|begins?|starts?|meets?|votes?|rules?|decides?|closes?|ends?|expires?|runs?|will \\p{Ll}{3,}) (?:\\p{Ll}+ ){0,4}?${DAY}(?!\\p{L})`,
  'u',
);
/** "Nobody was hurt.", "No one was killed in the fire." */
const NOBODY =
  /^(?:Nobody|No one|No-one|No (?:\p{Ll}+ )?(?:people|passengers|children|pupils|residents|guests|workers|officers|firefighters)) (?:was|were|is|has been|have been)(?: \p{Ll}+ly)? (?:hurt|injured|killed|wounded|harmed|missing)(?=[,.]| (?:in|at|on|by|when|and))/u;

const LEAST_LETTERS = 16;

/** What its readers have to know to go about their day: no sentence is too short for that. */
export const tellsReaders = (text: string): boolean =>
  text.length >= LEAST_LETTERS &&
  [NOBODY, MUST, STATES, WILL, STARTS, IS_TO_COME].some((shape) => shape.test(text));
