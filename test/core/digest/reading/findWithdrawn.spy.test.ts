import { expect, it, vi } from 'vitest';
import { linesOf } from '../../../../src/core/digest/reading/lines.ts';
import { findWithdrawn } from '../../../../src/core/digest/reading/withdrawn/findWithdrawn.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

vi.mock('../../../../src/core/digest/reading/lines.ts', { spy: true });

const MANY = 30;

it('reads, for the correction of one outlet, its own reports and no others', () => {
  const others = Array.from({ length: MANY }, (_, at) =>
    readReport({
      id: `other ${at}`,
      outlet: `Outlet ${at}`,
      published: '2024-05-06',
      text: `The pier of Denna was closed for the ${at + 2}th time, harbour master Ida Moor said.`,
    }),
  );
  const own = ['Four boats sank in the storm off Velm on Monday.', 'The storm has gone.'].map(
    (text, at) =>
      readReport({ id: `own ${at}`, outlet: 'Velm Post', published: '2024-05-06', text }),
  );
  const correction = readReport({
    id: 'correction',
    outlet: 'Velm Post',
    published: '2024-05-07',
    text: 'Two boats sank off Velm. An earlier version of this story said that four boats sank in the storm off Velm.',
  });
  vi.mocked(linesOf).mockClear();
  const withdrawn = findWithdrawn([...others, ...own, correction]);
  expect(withdrawn.map(({ line }) => line.reportId)).toEqual(['own 0', 'correction']);
  expect(vi.mocked(linesOf).mock.calls.length).toBeLessThanOrEqual(own.length + 1);
});
