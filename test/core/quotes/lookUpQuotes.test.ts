import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/findQuotes.ts';
import { groupQuotes } from '../../../src/core/quotes/groupQuotes.ts';
import { lookUpQuotes } from '../../../src/core/quotes/lookUpQuotes.ts';
import type { QuoteQuery } from '../../../src/core/quotes/utterance.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

const reports = [
  readReport({
    id: 'a',
    outlet: 'The Harbour Post',
    published: '2024-03-01',
    text: '“The crews are negotiating in good faith,” Ada Marsh said. “We signed nothing,” said Ben Lowell.',
  }),
  readReport({
    id: 'b',
    outlet: 'Sea Wire',
    published: '2024-03-05',
    text: 'Cy Roe said: “The ferries will sail tomorrow at noon.” “We have signed,” Ben Lowell said.',
  }),
];
const utterances = groupQuotes(reports.flatMap(findQuotes));
const found = (query: QuoteQuery) => lookUpQuotes(utterances, query).map(({ text }) => text);

describe('lookUpQuotes', () => {
  it.each(['Marsh', 'ada marsh', 'Ms. Marsh', 'Mrash', 'President Marsh', 'ada'])(
    'finds a speaker asked for as "%s"',
    (speaker) => {
      expect(found({ speaker })).toEqual(['The crews are negotiating in good faith']);
    },
  );

  it.each([
    '**The crews** are negotiating',
    '<b>The</b> crews are&nbsp;negotiating',
    '&ldquo;The crews are negotiating',
    'The cr\u200bews are negotiating',
    '[The crews](https://harbour.example/crews) are negotiating',
  ])('finds words that were pasted with markup: "%s"', (words) => {
    expect(found({ words })).toEqual(['The crews are negotiating in good faith']);
    expect(found({ words, speaker: '**Ada Marsh**' })).toHaveLength(1);
  });

  it.each([
    'negotiate',
    'negotiations faith',
    'negotating',
    'GOOD FAITH',
    'the crews are negotiating',
  ])('finds words asked for as "%s"', (words) => {
    expect(found({ words })[0]).toBe('The crews are negotiating in good faith');
  });

  it.each([
    ['Nobody pays for the pier', 'pay paying paid payment payments'],
    ['They paid for the pier', 'pay pays paying payment'],
    ['That decision was wrong', 'decide decided deciding decisions'],
    ['We fought them on the pier', 'fight fighting fights'],
    ['We organized the crews', 'organise organised organisation'],
    ['The child is here', 'children'],
    ['They went home at noon', 'go goes gone going'],
    ['There is an agreement now', 'agreed agrees'],
    ['We closed the pier', 'closure closing'],
  ])('finds words in whichever form they are asked for: %s', (said, forms) => {
    const own = groupQuotes(findQuotes(readReport({ id: 'c', text: `“${said},” Marsh said.` })));
    const missed = forms.split(' ').filter((words) => lookUpQuotes(own, { words }).length === 0);
    expect(missed).toEqual([]);
  });

  it.each(['statement', 'partner', 'important'])(
    'finds no word that only begins alike: "%s"',
    (words) => {
      const text = '“It is part of the state and must depart,” Marsh said.';
      expect(
        lookUpQuotes(groupQuotes(findQuotes(readReport({ id: 'c', text }))), { words }),
      ).toEqual([]);
    },
  );

  it.each([
    ['Shaun Marsh', 'Sean Marsh, Shawn Marsh, sean'],
    ['Steven Marsh', 'Stephen Marsh, Steve Marsh, Stephan Marsh'],
    ['Catherine Marsh', 'Kathryn Marsh, Katherine Marsh, Kate Marsh'],
    ['Michael Marsh', 'Mike Marsh, Micheal Marsh, Mihcael Mrash'],
  ])('finds a given name in its other spellings: %s', (name, asked) => {
    const text = `“We sail at noon,” ${name} said.`;
    const own = groupQuotes(findQuotes(readReport({ id: 'c', text })));
    const missed = asked
      .split(', ')
      .filter((speaker) => lookUpQuotes(own, { speaker }).length === 0);
    expect(missed).toEqual([]);
    expect(lookUpQuotes(own, { speaker: 'Shane Marsh' })).toEqual([]);
    expect(lookUpQuotes(own, { speaker: 'Stephanie Marsh' })).toEqual([]);
  });

  it('puts the name as it was asked for first', () => {
    const text = '“We sail,” Sean Marsh said.\n\n“We wait,” Shaun Lindly said.';
    const own = groupQuotes(findQuotes(readReport({ id: 'c', text })));
    expect(lookUpQuotes(own, { speaker: 'Shaun' }).map(({ speaker }) => speaker)).toEqual([
      'Shaun Lindly',
      'Sean Marsh',
    ]);
  });

  it('finds a compound asked for with a space in it', () => {
    const text = '“The talks were well-intentioned,” Ada Marsh said.';
    const own = groupQuotes(findQuotes(readReport({ id: 'c', text })));
    expect(lookUpQuotes(own, { words: 'well intentioned' })).toHaveLength(1);
  });

  it.each(['Marie Josee Thibod', 'marie-josee', 'Mariejosee Thibod', 'Josée'])(
    'finds a name with a hyphen asked for as "%s"',
    (speaker) => {
      const text = '“Give me a day,” Marie-Josée Thibod said.';
      const own = groupQuotes(findQuotes(readReport({ id: 'c', text })));
      expect(lookUpQuotes(own, { speaker })).toHaveLength(1);
    },
  );

  it('puts what fits best first', () => {
    expect(found({ speaker: 'Lowell', words: 'we have signed' })[0]).toBe('We have signed');
  });

  it.each(['harbour post', 'The Harbour Post', 'Harbor Post'])(
    'keeps to the outlet "%s"',
    (outlet) => {
      expect(found({ outlet }).sort()).toEqual([
        'The crews are negotiating in good faith',
        'We signed nothing',
      ]);
    },
  );

  it('keeps to the days asked for, both included', () => {
    expect(found({ since: '2024-03-05' })).toHaveLength(2);
    expect(found({ until: '2024-03-01' })).toHaveLength(2);
    expect(found({ since: '2024-03-02', until: '2024-03-04' })).toEqual([]);
  });

  it('finds nothing for somebody who did not speak', () => {
    expect(found({ speaker: 'Zoltan' })).toEqual([]);
    expect(found({ words: 'volcano eruption' })).toEqual([]);
  });

  it('gives all for a question that asks nothing', () => {
    expect(found({})).toHaveLength(utterances.length);
    expect(found({ speaker: ' ', words: '' })).toHaveLength(utterances.length);
  });
});

describe('a speaker’s office', () => {
  const read = groupQuotes(
    [
      'The harbour’s press secretary Eve Hill spoke first. “We sail at noon,” said Hill.',
      '“Nobody is late,” Eve Hill said.',
      '“I sign nothing,” said French President Cy Roe.',
    ].flatMap((text, at) => findQuotes(readReport({ id: `${at}`, text }))),
  );
  const heard = (speaker: string) =>
    lookUpQuotes(read, { speaker })
      .filter(({ quotes }) => quotes[0]!.kind !== 'indirect')
      .map((utterance) => utterance.speaker);

  it('finds who bears it, also where another report gives it', () => {
    expect(heard('press secretary')).toEqual(['Eve Hill', 'Eve Hill']);
    expect(heard('the pres secretery')).toEqual(['Eve Hill', 'Eve Hill']);
    expect(heard('French president')).toEqual(['Cy Roe']);
  });

  it('finds nobody by a word that is no office', () => {
    expect(heard('press')).toEqual([]);
    expect(heard('German president')).toEqual([]);
  });
});

describe('an outlet that is asked for', () => {
  it.each(['a', 'ha', 'arb', 'ire', 'e'])('is no part of a word: "%s"', (outlet) => {
    expect(found({ outlet })).toEqual([]);
  });

  it('may be written in one, or as an address', () => {
    const own = groupQuotes(
      findQuotes(
        readReport({
          id: 'c',
          outlet: 'www.theharbourpost.example',
          text: '“The pilots sleep,” Ada Marsh said.',
        }),
      ),
    );
    expect(lookUpQuotes(own, { outlet: 'harbour post' })).toHaveLength(1);
    expect(lookUpQuotes(own, { outlet: 'post' })).toHaveLength(0);
    expect(found({ outlet: 'harbourpost' })).toHaveLength(2);
  });
});

describe('the order of the utterances', () => {
  it('changes nothing', () => {
    const query = { speaker: 'Lowell' };
    expect(lookUpQuotes([...utterances].reverse(), query)).toEqual(lookUpQuotes(utterances, query));
  });
});
