import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/core/report/readReport.ts';

const sentences = (text: string): string[] => {
  const report = readReport({ id: 'a', text });
  return report.sentences.map(({ start, end }) => report.text.slice(start, end));
};

describe('emoji in a text', () => {
  it('end a sentence with its stop and begin none', () => {
    expect(
      sentences(
        '🚨 The bridge at Tarn is closed. 🚧 Trams run.🚢 “We sail,” Ada Marsh said! 👏🏽👏🏽 14 ferries wait. 🙏',
      ),
    ).toEqual([
      'The bridge at Tarn is closed.',
      'Trams run.',
      '“We sail,” Ada Marsh said!',
      '14 ferries wait.',
    ]);
  });

  it('stand before lines and behind them as marks of a list do', () => {
    expect(
      sentences('1️⃣ The mayor spoke.\n2️⃣ The bridge is shut. 🇳🇴\n✅ Schools are open.\n• Trams run.'),
    ).toEqual(['The mayor spoke.', 'The bridge is shut.', 'Schools are open.', 'Trams run.']);
  });

  it('stay within a sentence that goes on', () => {
    expect(sentences('The crowd ❤️ the ferry… 🚢 and sang. The U.S. 🇺🇸 team won.')).toEqual([
      'The crowd ❤️ the ferry… 🚢 and sang.',
      'The U.S. 🇺🇸 team won.',
    ]);
  });

  it('are no "©", no "™" and no number', () => {
    expect(sentences('The firm sold Ferry™ 3 in May. © is a sign. #5 won. 3 lost.')).toEqual([
      'The firm sold Ferry™ 3 in May. © is a sign.',
      '#5 won.',
      '3 lost.',
    ]);
  });
});

describe('a list', () => {
  it('keeps its points apart though no stop ends them', () => {
    const report = readReport({
      id: 'a',
      text: 'The harbour office said on Monday:\n\n- the swing bridge stays closed to all of the traffic\n- ferries run every ten minutes from the northern pier\n\nTrams run.',
    });
    expect(report.paragraphs).toHaveLength(4);
  });

  it('is none where a broken line begins with a dash', () => {
    expect(
      sentences(
        'The bridge is closed, said the mayor of the town\n- a pilot for years - on Monday.',
      ),
    ).toEqual([
      'The bridge is closed, said the mayor of the town\n- a pilot for years - on Monday.',
    ]);
  });
});
