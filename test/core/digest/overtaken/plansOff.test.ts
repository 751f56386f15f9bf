import { describe, expect, test } from 'vitest';
import { entriesAhead } from '../timeline/entriesAhead.ts';

const aheadOf = (plan: string, later: string): string[] =>
  entriesAhead(plan, later).map(({ text }) => text);

describe('not ahead is', () => {
  test.each([
    [
      'what was scrapped',
      'The baker Vadmann said it would raise prices by 12 percent in July.',
      'Vadmann scrapped its planned price rise on Friday.',
    ],
    [
      'a wedding that was put off',
      'The singers Ida Moor and Jonas Falk will marry on 18 May on the island of Sulla.',
      'The wedding of Ida Moor and Jonas Falk has been put off because of a storm.',
    ],
    [
      'a tour that is off',
      'Ida Moor will sing in Denna on 18 May with the choir of Lorvia.',
      'The tour of Ida Moor with the choir of Lorvia was called off on Friday.',
    ],
    [
      'what somebody had until then to do, and has done',
      'Norvik has until May 20 to make a better bid.',
      'Norvik raised its offer for Sella to three billion crowns on Thursday.',
    ],
    [
      'a strike that its union called off, on whatever day',
      'Ferry crews will strike for two days from 18 May, the seamen’s union NSU said.',
      'The seamen’s union NSU late on Thursday called off a two-day strike due to begin on 18 May.',
    ],
    [
      'what was called off in a clause of its own',
      'Ferry crews will strike for two days from 18 May, the seamen’s union NSU said.',
      'A standstill of the ferries was avoided on Thursday when the seamen’s union NSU called off a two-day strike.',
    ],
    [
      'the time for an offer that was accepted since',
      'Under the rules of the exchange Norvik has until May 20 to make an offer or go away.',
      'The board of the brewer Sella on Friday recommended an offer of three billion crowns from Norvik.',
    ],
    [
      'the time by which it had to come',
      'The brewer Norvik must make an offer by May 20 or go away.',
      'The board of Sella on Friday recommended an offer of three billion crowns from Norvik.',
    ],
    [
      'when a result would be official that is so already',
      'The head of the commission of Denna said the result would be official on 14 May at the latest.',
      'Vera Sand was confirmed on Friday as the next mayor of Denna by the commission.',
    ],
  ])('%s', (_, plan, later) => {
    expect(aheadOf(plan, later)).toEqual([]);
  });
});

describe('still ahead is', () => {
  test.each([
    [
      'another plan of who scrapped one',
      'The baker Vadmann said it would open a shop in Denna in July.',
      'Vadmann scrapped its planned price rise on Friday.',
    ],
    [
      'the plan of another',
      'The baker Vadmann said it would raise prices by 12 percent in July.',
      'Osterby scrapped its planned price rise on Friday.',
    ],
    [
      'what the two will do besides',
      'The singers Ida Moor and Jonas Falk will open a school on 18 May on the island of Sulla.',
      'The wedding of Ida Moor and Jonas Falk has been put off because of a storm.',
    ],
    [
      'what there is time for, after somebody only spoke',
      'Norvik has until May 20 to make a better bid.',
      'Norvik said its offer for Sella was fair and warned its rival of a long fight.',
    ],
    [
      'what another has time for',
      'Norvik has until May 20 to make a better bid.',
      'Osterby raised its offer for Sella to three billion crowns on Thursday.',
    ],
    [
      'the strike of another union',
      'Ferry crews will strike for two days from 18 May, the seamen’s union NSU said.',
      'The dockers’ union DBL late on Thursday called off a two-day strike due to begin on 18 May.',
    ],
    [
      'a strike that is not called off',
      'Ferry crews will strike for two days from 18 May, the seamen’s union NSU said.',
      'The ferry line denied on Friday that talks had begun and the seamen’s union NSU called off a two-day strike.',
    ],
    [
      'the time for a better offer where one was turned down',
      'Under the rules of the exchange Norvik has until May 20 to make an offer or go away.',
      'The board of the brewer Sella on Friday rejected an offer of three billion crowns from Norvik.',
    ],
    [
      'a result where only a count was told',
      'The head of the commission of Denna said the result would be official on 14 May at the latest.',
      'Vera Sand led by 300 votes in Denna on Friday with most ballots counted.',
    ],
    [
      'the result of another town',
      'The head of the commission of Denna said the result would be official on 14 May at the latest.',
      'Pia Lorne was confirmed on Friday as the next mayor of Lund.',
    ],
    [
      'a decision, where a board decides something else',
      'The central bank of Lorvia said that a decision is expected on May 16.',
      'The school board of Lorvia approved new lunches for all pupils on Friday.',
    ],
    [
      'what is planned again after it was off',
      'Vadmann scrapped its planned price rise on Friday.',
      'The baker Vadmann said it would raise prices by 12 percent in July.',
    ],
  ])('%s', (_, plan, later) => {
    expect(aheadOf(plan, later)).toHaveLength(1);
  });
});
