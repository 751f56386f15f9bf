import { countWords } from '../reading/terms.ts';

/** Whether a headline asks, explains, comments or announces another kind of piece, and does not tell news. */
export const isNoNews = (headline: string): boolean =>
  /\?/.test(headline) ||
  /^(?:opinion|analysis|perspectives?|live|watch|video|photos?|how|why|what|inside)\b|: (?:how|why|what|inside) (?!it\b)|\b(?:image:|photo\b)/i.test(
    headline,
  ) ||
  /\bhere['’]s (?:what|why|how)\b|\b(?:what|things) (?:you need )?to know\b/i.test(headline) ||
  /\b(?:should(?:n['’]t)?|must(?:n['’]t)?|let['’]s|we|our|your?)\b/i.test(
    withoutQuoted(headline),
  ) ||
  isListOfSubjects(headline);

const withoutQuoted = (headline: string): string =>
  headline.replace(/["“'‘].*?["”'’](?!\p{L})/gu, '');

/** "Criminal justice, Chicago, riots, looting, crime": what a page files the article under. */
const isListOfSubjects = (headline: string): boolean =>
  headline.split(', ').length > MOST_PARTS &&
  headline.split(', ').every((part) => countWords(part) <= SUBJECT_WORDS);
const MOST_PARTS = 3;
const SUBJECT_WORDS = 3;
