import { describe, expect, test } from 'vitest';
import { aloneLast } from './aloneLast.ts';

describe('"it" behind a sentence about one thing is that thing', () => {
  test.each([
    [
      'The outbreak has killed nine people in Tolna.',
      'It was traced to ham made in Vey.',
      'The outbreak',
    ],
    [
      'The Orla fire has doubled in size to 8,200 hectares.',
      'It is 10 percent contained.',
      'The Orla fire',
    ],
    [
      'A wildfire near Mount Orla drove 90 people from their homes.',
      'It has burned 40 hectares.',
      'The wildfire',
    ],
    ['The Orla dam burst at noon on Friday.', 'It was built in 1931.', 'The Orla dam'],
    [
      'The ferry has been raised, officials said on Monday.',
      'It sank in March with 90 people aboard.',
      'The ferry',
    ],
    [
      'The trial of nine sailors began in Tolna on Monday.',
      'It is due to last six weeks.',
      'The trial',
    ],
    ['The Ostland Council voted on Friday.', 'It has rejected the fees.', 'The Ostland Council'],
  ])('%s %s', (before, sentence, name) => {
    expect(aloneLast(`${before} ${sentence}`)).toBe(sentence.replace('It', `[${name}]`));
  });

  test.each([
    ['The probe landed on the comet on Friday.', 'Its batteries will last until May.', 'The probe'],
    [
      'The union faces a fine of 900 crowns.',
      'Its president, Otto Venn, said members would go on.',
      'The union',
    ],
  ])('%s %s', (before, sentence, name) => {
    expect(aloneLast(`${before} ${sentence}`)).toBe(sentence.replace('Its', `[${name}’s]`));
  });

  test('"they" are the two who met', () => {
    const text = 'Ostland and Norvia met in Vey on Friday. They agreed to exchange 200 prisoners.';
    expect(aloneLast(text)).toBe('[Ostland and Norvia] agreed to exchange 200 prisoners.');
  });
});

describe('"it" is not named where it may be', () => {
  test.each([
    'The Harbour Office opened a bridge on Monday. It cost 4 million crowns to build.',
    'The company recalled a toaster on Monday. It can catch fire when wet.',
    'The council approved a plan on Monday. It will replace the old pier.',
    'The court rejected the appeal on Monday. It was filed in May by nine sailors.',
    'The fire destroyed a hotel in Vey. It was built in 1931 by Otto Venn.',
    'The storm sank a ferry off Tolna. It was carrying 40 people to Vey.',
    'The ministry published a report on Monday. It says nine ferries are unsafe.',
    'The probe sent a picture on Monday. It shows dark boulders and ice.',
    'The bank lost its licence on Monday. It was granted in 2011.',
    'The train hit a truck in Vey. It had stopped on the crossing with nine people.',
    'The ferry was hit by a tanker on Monday. It was carrying oil to the port of Vey.',
    'The line said the port would close in May. It employs 900 people in Vey.',
    'Orla cheese was not the source of an outbreak that killed a woman, the food agency said. It was traced to sliced ham made in Vey.',
    'The takeover of Norvik was approved on Monday. It employs 900 people in Vey.',
    'The dam was holding on Monday as the rain eased. It had fallen for nine days.',
    'The bridge and the tunnel were closed on Monday. It will reopen in May for buses.',
    'The fire burned a village. Its mayor, Otto Venn, has asked for nine tents.',
    'The old damaged bridge was closed on Monday. It will reopen in May for buses.',
    'Ostland and Norvia signed a deal with nine firms. They will build ferries in Vey.',
  ])('another thing: %s', (text) => {
    expect(aloneLast(text)).toBeNull();
  });

  test.each([
    'The storm hit Tolna on Monday. It is raining in the hills of Vey.',
    'The outbreak has killed nine people. It took the ministry a week to close the well.',
    'The dam burst on Monday. It was the third breach in nine years.',
    'The dam burst on Monday. It came a day after the rain began.',
    'The fire is out. It would be a mistake to go home now.',
    'The policy was dropped on Monday. It is easy to see why nine towns rejoiced.',
    'The vote was held on Monday. It was 74 to 72 in the end.',
    'The rise begins in May. It helps that the crews of the line are few.',
    'The council met on Friday. It will cost the town nine million crowns.',
    'The mayor has resigned on Monday. It was agreed with nine members of the council.',
  ])('nothing, or all of it: %s', (text) => {
    expect(aloneLast(text)).toBeNull();
  });

  test.each([
    'The outbreak has killed nine people. It is clear that the well was not the source.',
    'The fire started on Monday. It is not known who lit the first flame.',
  ])('as before: %s', (text) => {
    expect(aloneLast(text)).toBe(text.replace(/^.*?\. /, ''));
  });

  test('in another paragraph, or a report without a day', () => {
    const [before, sentence] = [
      'The outbreak has killed nine people in Tolna.',
      'It was traced to ham made in Vey.',
    ];
    expect(aloneLast(`${before}\n\n${sentence}`)).toBeNull();
    expect(aloneLast(`${before} ${sentence}`, null)).toBeNull();
  });
});

describe('"he" or "she" behind a sentence about one person without a name', () => {
  test.each([
    [
      'A man of 34 was arrested in Tolna on Monday.',
      'He has been charged with kidnapping.',
      'The man of 34',
    ],
    ['The lynx was found asleep in a barn on Friday.', 'She is back in her cage.', 'The lynx'],
    [
      'A girl of nine was pulled from the wreckage of the plane.',
      'She has two broken legs.',
      'The girl of nine',
    ],
    [
      'A museum guard was arrested on Tuesday over the theft.',
      'He has been sent to Vey.',
      'The museum guard',
    ],
    [
      'Ada Marsh has been found. She was in a flat with a man of 30.',
      'He has been charged with kidnapping.',
      'The man of 30',
    ],
  ])('%s %s', (before, sentence, name) => {
    expect(aloneLast(`${before} ${sentence}`)).toBe(sentence.replace(/^S?[Hh]e/, `[${name}]`));
  });

  test.each([
    'A man was arrested after a woman was found dead. He has been charged with kidnapping.',
    'A man of 34 was arrested for stabbing his brother. He is in hospital in Vey.',
    'A woman was hit by a driver on Monday. She was taken to a hospital in Vey.',
    'A woman was hit by a bus on Monday. He was charged with nine crimes in Vey.',
    'A boy has admitted hacking the page of Dorian Venn. He was released on bail.',
    'The lynx was shot by a farmer on Monday. He will not be charged in Vey.',
    'A nurse accused Ada Marsh of theft. She has been suspended by the clinic.',
    'A crew found the boy on Monday. He was taken to the port of Vey.',
    'The judge met the union boss on Monday. He has left Tolna for Vey.',
    'A man was arrested with an heir on Monday. He has been charged with theft.',
    'Rain fell in Vey. The singer died in Tolna in June. He was due to stage nine concerts.',
    'She met a man and a boy in Vey. He has been charged with kidnapping.',
  ])('but not where it may be another: %s', (text) => {
    expect(aloneLast(text)).toBeNull();
  });
});
