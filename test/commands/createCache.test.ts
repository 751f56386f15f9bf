import { expect, it } from 'vitest';
import { createCache } from '../../src/commands/createCache.ts';

/** A cache of texts that tells what it had to make. */
function cacheOf(settings: { readonly most: number; readonly least?: number }) {
  const made: string[] = [];
  const cache = createCache<string>({ ...settings, weigh: (text) => text.length });
  const get = (text: string) =>
    cache.get(text, async () => {
      made.push(text);
      return text;
    });
  return { cache, made, get };
}

it('makes what was asked for once, also for those who ask together', async () => {
  const { get, made } = cacheOf({ most: 100 });
  expect(await Promise.all([get('ferry'), get('ferry')])).toEqual(['ferry', 'ferry']);
  await get('ferry');
  expect(made).toEqual(['ferry']);
});

it('forgets what was used least lately, as soon as all of it weighs too much', async () => {
  const { get, cache } = cacheOf({ most: 15 });
  for (const text of ['ferry', 'barge', 'yacht', 'ferry', 'canoe']) await get(text);
  expect(['ferry', 'barge', 'yacht', 'canoe'].filter(cache.has)).toEqual([
    'ferry',
    'yacht',
    'canoe',
  ]);
  await get('paddle steamer');
  expect(['ferry', 'yacht', 'canoe', 'paddle steamer'].filter(cache.has)).toEqual([
    'paddle steamer',
  ]);
});

it('forgets at once what nobody will ask for again, and has its room for others', async () => {
  const { get, cache, made } = cacheOf({ most: 10 });
  for (const text of ['ferry', 'barge']) await get(text);
  cache.forget('barge');
  await get('yacht');
  expect(['ferry', 'barge', 'yacht'].filter(cache.has)).toEqual(['ferry', 'yacht']);
  await get('barge');
  expect(made).toEqual(['ferry', 'barge', 'yacht', 'barge']);
});

it('does not keep what was forgotten while it was made', async () => {
  const { get, cache } = cacheOf({ most: 10 });
  const making = get('ferry');
  cache.forget('ferry');
  expect(await making).toBe('ferry');
  expect(cache.has('ferry')).toBe(false);
});

it('keeps the last of those that weigh more than there is room for', async () => {
  const { get, cache } = cacheOf({ most: 3, least: 2 });
  for (const text of ['ferry', 'barge', 'yacht']) await get(text);
  expect(['ferry', 'barge', 'yacht'].filter(cache.has)).toEqual(['barge', 'yacht']);
});

it('keeps nothing that could not be made, and gives it no weight', async () => {
  const { cache, get } = cacheOf({ most: 5 });
  await expect(cache.get('lost', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(cache.has('lost')).toBe(false);
  await get('ferry');
  await expect(cache.get('lost', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  await get('barge');
  expect(['ferry', 'barge'].filter(cache.has)).toEqual(['barge']);
});
