import type { AuditEntry } from '../../store/audit.ts';
import { type Inline, strong, text } from '../answer.ts';
import type { Command } from '../command.ts';
import { showMoment } from '../show/days.ts';

const usual = 20;

export const audit: Command = {
  name: 'audit',
  summary: 'Who changed which schedule, topic or source, and when',
  right: 'manager',
  changes: false,
  privately: true,
  options: [
    {
      name: 'most',
      summary: 'How many changes to show, the latest first',
      kind: 'whole-number',
      required: false,
      given: 'named',
      min: 1,
      max: 200,
    },
  ],
  examples: ['audit', 'audit --most 100'],
  reply: async ({ most = usual }, { platform, workspace }, { audit: book }) => {
    // Whoever sits at the terminal runs the program, and sees all workspaces.
    const isOperator = platform === 'terminal';
    const changes = await book.list(isOperator ? null : { platform, workspace }, Number(most));
    const items = changes.map((entry) => tellChange(entry, isOperator));
    const list = { kind: 'list', ordered: false, items } as const;
    const none = { kind: 'text', spans: [text('Nothing has been changed yet.')] } as const;
    const blocks = [
      { kind: 'heading', text: 'Who changed what' } as const,
      items.length > 0 ? list : none,
    ];
    return { ok: true, answer: { private: true, blocks }, data: { changes } };
  },
};

function tellChange(
  { at, platform, workspace, person, command, subject, detail }: AuditEntry,
  withPlace: boolean,
): Inline[] {
  const where = withPlace ? ` · ${platform} ${workspace}` : '';
  const what = [command, subject].filter(Boolean).join(' ');
  return [
    text(`${showMoment(at, 'UTC')}${where} · ${person} · `),
    strong(what),
    text(detail === '' ? '' : ` · ${detail}`),
  ];
}
