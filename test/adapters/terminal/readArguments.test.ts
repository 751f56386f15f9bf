import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/adapters/terminal/readArguments.ts';

const read = (line: string) => {
  const result = readArguments(line.split(' ').filter(Boolean));
  if (!result.ok) return result.sentence;
  const { request } = result;
  return request.kind === 'command'
    ? { ...request, tokens: request.tokens.map(({ text }) => text) }
    : request;
};

describe('the words on the command line', () => {
  it('serve where no command is named', () => {
    expect(read('')).toEqual({ kind: 'serve', reports: [] });
    expect(read('--reports a b')).toEqual({ kind: 'serve', reports: ['a', 'b'] });
  });

  it('hand the command its own words', () => {
    expect(read('quotes putin --most 3')).toEqual({
      kind: 'command',
      tokens: ['quotes', 'putin', '--most', '3'],
      reports: [],
      format: 'text',
    });
  });

  it('name reports up to the next option, and one format', () => {
    expect(read('quotes --reports a b --format json --speaker x')).toEqual({
      kind: 'command',
      tokens: ['quotes', '--speaker', 'x'],
      reports: ['a', 'b'],
      format: 'json',
    });
    expect(read('quotes --reports=a --format=slack')).toMatchObject({
      reports: ['a'],
      format: 'slack',
    });
  });

  it('name the file to export to, to import from, to back up to', () => {
    expect(read('export all.jsonl')).toEqual({ kind: 'export', file: 'all.jsonl' });
    expect(read('import all.jsonl')).toEqual({ kind: 'import', file: 'all.jsonl' });
    expect(read('backup copy')).toEqual({ kind: 'backup', file: 'copy' });
  });

  it('ask for a digest in a format without naming it', () => {
    expect(read('--format json')).toMatchObject({ kind: 'command', tokens: [] });
  });

  it('ask for help as people are used to', () => {
    expect(read('--help')).toMatchObject({ tokens: ['help'] });
    expect(read('digest -h')).toMatchObject({ tokens: ['help', 'digest'] });
    expect(read('schedule add --help')).toMatchObject({ tokens: ['help', 'schedule', 'add'] });
  });

  it('are refused with a sentence that says what is taken', () => {
    expect(read('quotes --format pdf')).toBe(
      '--format takes one of text, markdown, json, slack, discord, not "pdf".',
    );
    expect(read('manifest now')).toBe('"manifest" takes no other words: leave them out.');
    expect(read('export')).toBe('"export" takes one file, as in: summit-digest export all.jsonl');
    expect(read('backup a b')).toContain('summit-digest backup copy.sqlite');
    expect(read('quotes --format')).toContain('--format takes one of');
    expect(read('quotes --reports --format json')).toBe(
      '--reports needs a file or a folder behind it.',
    );
  });
});
