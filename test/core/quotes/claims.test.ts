import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

const speaker = (text: string) => spokenIn(text)[0]?.[0];

describe('a claim that somebody else takes up', () => {
  it.each([
    'Kay Lind rejected Carl Orme’s claim that she was “a crook”.',
    'Kay Lind dismissed Carl Orme’s description of her as “a crook”.',
    'Kay Lind did not respond to Orme’s remark that the town was “run by cowards”. Carl Orme left.',
    'Kay Lind repeated an accusation by Carl Orme that the numbers were “not worth it”.',
    'Kay Lind repeated a claim by the clerk, Carl Orme, that the sums were “a fairy tale”.',
    'Kay Lind pushed back on Carl Orme’s suggestion the deal was “dead”.',
    'Kay Lind dismissed Mr Orme’s pledge that every claim would be met “by the summer”. Carl Orme left.',
    'Kay Lind denied Carl Orme’s accusations of “fraud and lies”.',
    'Kay Lind answered Carl Orme’s tweet calling her “a crook”.',
    'Kay Lind was hurt by Carl Orme’s comments about “the worst mayor in the land”.',
    'Carl Orme’s claim that she was “a crook” is false, Kay Lind said.',
  ])('is of whoever made it: %s', (text) => {
    expect(speaker(text)).toBe('Carl Orme');
  });

  it.each([
    ['Kay Lind rejected the mayor’s claim that she was “a crook”.', 'mayor'],
    ['Kay Lind rejected the trust’s claim that the wait was “exceptional”.', 'trust'],
    ['Kay Lind welcomed the court’s ruling that the law was “void”.', 'court'],
    ['Kay Lind disputed the government’s assertion that it was “on track”.', 'government'],
  ])('may be of somebody described: %s', (text, name) => {
    expect(speaker(text)).toBe(name);
  });

  it.each([
    'Kay Lind said Orme’s claim that she was a thief was “a lie”. Carl Orme left.',
    'Kay Lind dismissed Carl Orme’s claim as “nonsense”.',
    'Kay Lind called Carl Orme’s remark about the pier “cheap”.',
    'Kay Lind said Carl Orme’s comments on the pier were “cheap”.',
    'Kay Lind repeated her claim that Carl Orme was “a crook”.',
    'Kay Lind rejected Carl Orme’s claims, saying they were “nonsense”.',
  ])('is judged in words of whoever takes it up: %s', (text) => {
    expect(speaker(text)).toBe('Kay Lind');
  });

  it.each([
    'Told that Carl Orme had called her “a crook”, Kay Lind laughed.',
    'When Carl Orme asked Kay Lind if she was “a crook”, she said no.',
    'Kay Lind brushed off criticism from Carl Orme that she was “out of touch”.',
    'Carl Orme’s reply to Kay Lind was blunt: “You are late.”',
  ])('is of whoever is told to have said it, whoever answers: %s', (text) => {
    expect(speaker(text)).toBe('Carl Orme');
  });

  it('is nobody’s but a pronoun’s where only that is told', () => {
    expect(speaker('Kay Lind rejected his claim that she was “a crook”.')).toBe(null);
  });
});
