import { describe, expect, it } from 'vitest';
import { sexOfGivenName } from '../../../src/core/language/givenNames.ts';
import { reportedIn, spokenIn } from './quotesOf.ts';

const lastSpeaker = (text: string) => spokenIn(text).at(-1)?.[0];

describe('a person whom the report calls by something else than the name', () => {
  it.each([
    ['the 61-year-old', 'said the 61-year-old'],
    ['the 61-year-old with what she was', 'said the 61-year-old retired welder'],
  ])('is whom the text speaks of: %s', (_, cue) => {
    const text = `Dale Comeau said the breaking of glass woke the whole house.\n\n“I grabbed my boots and ran,” ${cue}.`;
    expect(lastSpeaker(text)).toBe('Dale Comeau');
  });

  it('is the one of that age, not the one who spoke last', () => {
    const text = `Dale Comeau, 61, lost her home. Her landlord, Edgar Bout, said nobody told him.\n\n“I have nothing left,” the 61-year-old said.`;
    expect(lastSpeaker(text)).toBe('Dale Comeau');
  });

  it('is the father where two of one surname are told apart as the elder', () => {
    const text = `Jesse Halvor scored twice. “My dad was in the stands,” Halvor said.\n\nHis dad, Erik Halvor, flew in that morning.\n\n“I took the first plane,” the elder Halvor said.`;
    expect(lastSpeaker(text)).toBe('Erik Halvor');
  });

  it('is the writer’s mother', () => {
    const text = `My mother, Grace Okafor, had been ill for months. “Nobody writes it down,” Adaeze Nwosu, a doctor, told me.\n\nMy mother laughed when I read her that line. “I complained to everybody,” she said.`;
    expect(lastSpeaker(text)).toBe('Grace Okafor');
  });

  it('is a doctor named Simran Gill', () => {
    const text = `At the hospital a doctor named Simran Gill drew a picture of a heart. “This part,” she said, “does the work.”`;
    expect(lastSpeaker(text)).toBe('Simran Gill');
  });

  it('is the one of two of one surname who has just spoken', () => {
    const text = `The driver, Brayden Sinclair, played in defence. Brayden Sinclair was 17.\n\nHis aunt, Colleen Sinclair, said he had been accepted to the university.\n\n“He wanted to be an engineer,” Sinclair said.`;
    expect(lastSpeaker(text)).toBe('Colleen Sinclair');
  });

  it('is nobody where the report then speaks of the other', () => {
    const text = `“He will go after her,” Eric Marsh said. Eric Marsh’s words came after his father’s. Donald Marsh spoke in Larkfield. Donald Marsh left at noon.\n\n“Such fun,” Marsh said.`;
    expect(lastSpeaker(text)).not.toBe('Eric Marsh');
  });
});

describe('“he” and “she” behind names that do not tell the sex', () => {
  it('are learnt from the pronouns that follow the name', () => {
    const text = `Michel Arnaud, the foreign minister, said it could not be left without an answer.\n\nSecretary General Bae Ki-moon condemned what he called a breach. He left.\n\n“I count on all of you,” he told reporters.`;
    expect(lastSpeaker(text)).toBe('Bae Ki-moon');
  });

  it.each([
    ['Étienne', 'male'],
    ['Marie-Josée', 'female'],
    ['Jean-François', 'male'],
    ['Jean-Marie', 'male'],
    ['Kelly-Anne', 'female'],
    ['Jean', null],
    ['Laurence', null],
  ])('know %s', (name, sex) => {
    expect(sexOfGivenName(name)).toBe(sex);
  });
});

describe('a body', () => {
  it.each([
    ['The Canadian Nurses’ Union said that it would strike on Monday.', 'Canadian Nurses’ Union'],
    [
      'The Women’s College Hospital said that it would close on Monday.',
      'Women’s College Hospital',
    ],
    ["St. Paul's Hospital said that it was full on Monday.", "St. Paul's Hospital"],
    [
      'The Federation of Canadian Mills said that prices would fall.',
      'Federation of Canadian Mills',
    ],
  ])('keeps the owner and the “of” in its name: %s', (text, name) => {
    expect(reportedIn(text)[0]?.[0]).toBe(name);
  });

  it('is “the company” where it is the only firm, though others were named since', () => {
    const text = `Larkmoor Lumber Ltd. reported a loss on Tuesday. It will close two mills.\n\nUnifor local president Sandy Beau said members got the news by text message.\n\nThe company said in a news release that it remains in Larkfield.`;
    expect(reportedIn(text).at(-1)).toEqual(['Larkmoor Lumber Ltd', 'it remains in Larkfield']);
  });
});

describe('a company without a firm’s word in its name', () => {
  it.each(['The railway', 'The Larkfield-based railway'])('is told by its trade: %s', (who) => {
    const text = `Canadian Pacific says no one was hurt when 28 cars left the tracks.\n\n${who} says in a statement crews were on site within the hour.`;
    expect(reportedIn(text).at(-1)).toEqual([
      'Canadian Pacific',
      'crews were on site within the hour',
    ]);
  });
});

describe('told speech', () => {
  it.each([
    ['A man is facing charges after an early fire, say police.', 'police'],
    ['The plan is far too expensive for the town, warns the union.', 'union'],
    ['The plan is far too expensive for the town, notes Ada Marsh.', 'Ada Marsh'],
  ])('may have its verb before whoever says it: %s', (text, who) => {
    expect(reportedIn(text)[0]?.[0]).toBe(who);
  });

  it('is not of those whom somebody told', () => {
    expect(reportedIn('He left the office and took the car, told police.')).toEqual([]);
  });

  it('is of whoever put out the paper that says it', () => {
    const text = `Gordon Friesen, 58, filed a lawsuit last week alleging that his brother had taken the money.`;
    expect(reportedIn(text)[0]).toEqual(['Gordon Friesen', 'his brother had taken the money']);
  });
});

describe('who speaks without a name beside the words', () => {
  it('is whom the sentence before is news to', () => {
    const text = `Chief Arlene Moose asked for a well. Spokesperson Martine Blanc said the work “is going as planned.”\n\nThat’s news to Moose.\n\n“Whose plan? Not ours,” she said.`;
    expect(lastSpeaker(text)).toBe('Arlene Moose');
  });

  it('is whom the sentence before sets in front', () => {
    const text = `“Don’t blame the car,” Darryl Poole says.\n\nBut for David Hammer, a professor of public health at the University of Larkfield, that comparison misses the point. “Nobody sells cars to kids,” he says.`;
    expect(lastSpeaker(text)).toBe('David Hammer');
  });

  it('is not the one whose word the sentence before is about', () => {
    const text = `Ben Carse spoke for an hour. As for Carse’s joke, Eric Levin found comic relief in it. “I needed that,” he said.`;
    expect(lastSpeaker(text)).toBe('Eric Levin');
  });

  it('is a mother who has a paragraph of her own', () => {
    const text = `Nadia Osman moved in with her parents. “I sleep under a poster of a horse,” Osman said.\n\nHer mother is less amused.\n\n“She should have her own life,” she said.`;
    expect(lastSpeaker(text)).toBe('Nadia Osman’s mother');
  });

  it('is whom the narrator’s question asks about', () => {
    const text = `Ngozi Clarke, a Larkfield writer, won the prize. Her editor, Jocelyn Wray, spoke as well. “It came in a shoebox,” Wray said.\n\nWhat will Clarke do with the money? “Buy a car.”`;
    expect(lastSpeaker(text)).toBe('Ngozi Clarke');
  });

  it('is the one described at first, whom the report then names', () => {
    const text = `A nurse at the Brockhurst Jail told an inquest that she begged guards to call for help.\n\n“I said it three times,” Joyce Tambly testified on Wednesday.`;
    expect(reportedIn(text)[0]?.[0]).toBe('Joyce Tambly');
  });

  it('is not one who is something else', () => {
    const text = `A nurse at the Brockhurst Jail told an inquest that she begged guards to call for help.\n\n“It was a busy night,” Sgt. Wayne Purdie testified.`;
    expect(reportedIn(text)[0]?.[0]).not.toBe('Wayne Purdie');
  });

  it('are the officials who spoke earlier in the sentence', () => {
    const text = `The outbreak has grown to 61 cases, state health officials said Friday, and they warned that the number is likely higher.`;
    expect(reportedIn(text).at(-1)).toEqual([
      'state health officials',
      'the number is likely higher',
    ]);
  });

  it('is the one whom a clause with “who … and” goes on about', () => {
    const text = `The exception was the late Walter Ainsley, who poured me a drink before I had sat down and said, “Ask me something hard.”`;
    expect(lastSpeaker(text)).toBe('Walter Ainsley');
  });
});

describe('titles and kinds', () => {
  it.each([
    ['“It was cold,” Elder Silas Beard told the crowd.', 'Silas Beard'],
    ['“We need money,” County Judge-Executive Rodney Pelph said.', 'Rodney Pelph'],
    ['“She told us after,” Third Brianne Tully said.', 'Brianne Tully'],
    ['“They jumped,” said Evacuee Lindsay Cho.', 'Lindsay Cho'],
  ])('are no part of a name: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it('are surnames where they are', () => {
    expect(lastSpeaker('Judge Carlton Reeves ruled. “The scale is tipped,” Reeves wrote.')).toBe(
      'Carlton Reeves',
    );
  });

  it('tell a department by its words', () => {
    const text = `The Ohio Department of Education counted them. Out of 1,974 pupils 488 were homeless, according to the state education department.`;
    expect(reportedIn(text).at(-1)?.[0]).toBe('Ohio Department of Education');
  });
});

describe('whoever is told of by a description', () => {
  it('is the only one whom the sentences before name', () => {
    const text = `Lindsay Vermet froze on the bus.\n\n“I said nothing,” the Burnaby mom told the Gazette.`;
    expect(lastSpeaker(text)).toBe('Lindsay Vermet');
  });

  it('is nobody in particular where two are named', () => {
    const text = `Lindsay Vermet met Howard Pym on the bus.\n\n“I said nothing,” the Burnaby resident told the Gazette.`;
    expect(lastSpeaker(text)).toBe('Burnaby resident');
  });

  it('is the officer whom pictures show', () => {
    const text = `Camera footage released on Tuesday shows an officer shouting “Show me your hands” before he fires.`;
    expect(lastSpeaker(text)).toBe('officer');
  });

  it('is whom a spokesperson speaks for, not what that one is to somebody', () => {
    const text = `A spokesperson for Coast Mutual, Chu’s insurer, said the company has paid the claims.`;
    expect(reportedIn(text)[0]?.[0]).toBe('spokesperson for Coast Mutual');
  });

  it('is the head of a company, not the half of its name', () => {
    const text = `The CEO of Norwest Pipelines says he expects the work to begin by summer.`;
    expect(reportedIn(text)[0]?.[0]).toBe('CEO of Norwest Pipelines');
  });

  it('is the head of a union of many', () => {
    const text = `The head of Larkfield’s paramedics union says ambulances are spending hours outside.`;
    expect(reportedIn(text)[0]?.[0]).toBe('head of Larkfield’s paramedics union');
  });

  it('is whoever put out the statement that “it” is', () => {
    const text = `The governor’s spokesman, Andrew Maha, fired back in a statement.\n\n“Our towns see that before breakfast,” it said.`;
    expect(lastSpeaker(text)).toBe('Andrew Maha');
  });

  it('is the agency with a country in its name', () => {
    const text = `Statistics Canada said prices rose on Friday. The agency found that bread was dear.`;
    expect(reportedIn(text).at(-1)).toEqual(['Statistics Canada', 'bread was dear']);
  });

  it('is the centre with what it is for in its name', () => {
    const text = `“Safety is our priority,” the Valley Centre for Education wrote in an email.`;
    expect(lastSpeaker(text)).toBe('Valley Centre for Education');
  });
});

describe('words that look like verbs of saying', () => {
  it('are nouns where they are somebody’s', () => {
    const text = `Marsh’s remarks were called “troubling” by Ben Low.`;
    expect(spokenIn(text)).toEqual([['Ben Low', 'troubling']]);
  });

  it('are no critics', () => {
    expect(reportedIn('Ethics critic Blair Kenn was not satisfied with the answer.')).toEqual([]);
  });

  it('yield to the verb that brings in the sentence', () => {
    const text = `Police Chief Brian Han said at a news conference that the officer, Trent Mull, believed Willard was armed.`;
    expect(reportedIn(text)).toEqual([
      ['Brian Han', 'the officer, Trent Mull, believed Willard was armed'],
    ]);
  });
});

describe('whoever the report opens with or turns to', () => {
  it('is the head of a union, named in the next sentence', () => {
    const text = `The head of Larkfield’s paramedics union says there are no beds.\n\n“I had a crew sit there for nine hours,” Greg McConn said on Monday.`;
    expect(reportedIn(text)[0]).toEqual(['Greg McConn', 'there are no beds']);
  });

  it('is the player whom the sentence before is about', () => {
    const text = `Karolina Vesel lost. Vesel was gracious. “She hits the ball hard,” the Czech said.`;
    expect(lastSpeaker(text)).toBe('Karolina Vesel');
  });

  it('is not one of a people', () => {
    const text = `Harry Low heard of it. Low was angry. “It is not true,” the Chinese said.`;
    expect(lastSpeaker(text)).not.toBe('Harry Low');
  });

  it('is a neighbour of whom there is no more than a given name', () => {
    const text = `“I don’t like records,” Mike Renouf said.\n\nPoirier’s neighbour, Ken, was asked if he planned to leave.\n\n“And go where?” he said.`;
    expect(lastSpeaker(text)).toBe('Ken');
  });

  it('is the other of two who ask and answer', () => {
    const text = `“No, sir,” Gerald Pruitt said.\n\n“Why not?” Sam Gravlin asked.\n\n“Because he was on his sixth day.”`;
    expect(lastSpeaker(text)).toBe('Gerald Pruitt');
  });

  it('is a man’s lawyer, not the prosecutor', () => {
    const text = `“Nobody has it,” said Special Prosecutor Elaine Kess.\n\nThe contractor, Lonnie Fisk, is helping. His attorney said Fisk is sorry for it all.`;
    expect(reportedIn(text).at(-1)?.[0]).not.toBe('Elaine Kess');
  });

  it.each([
    ['Eighteen-year-old Maëlle Gauth won. “I forgot to eat,” Gauth said.', 'Maëlle Gauth'],
    ['“Nobody was hurt,” Canadian Pacific said in a statement.', 'Canadian Pacific'],
  ])('has an age in front and a country in it: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});
