import { expect, it } from 'vitest';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { handoverMissing } from '../../../../utils/policy/handover-missing.ts';
import { judgedAs, surveyWith } from '../../judged.ts';

const parts = (done: number, open: number, extra: readonly string[] = []) => [
  ...Array.from({ length: done }, (_, at) => ({ title: `Built ${at}`, done: true })),
  ...Array.from({ length: open }, (_, at) => ({ title: `To build ${at}`, done: false })),
  ...extra.map((title) => ({ title, done: false })),
];
const find = (children: ReturnType<typeof parts>, known: Partial<Ticket> = {}) =>
  handoverMissing.find(
    surveyWith({ judged: [judgedAs('project', 'P-1', { title: 'Billing move', children, ...known })] }),
    [],
  );

it('speaks from nine tenths on', () => {
  expect(find(parts(9, 1))).toMatchObject({
    severity: 'alert',
    values: ['Billing move', { number: 9 }, { number: 10 }],
    count: 1,
  });
  expect(find(parts(8, 2))).toBeNull();
});

it('speaks in the last fourteen days before the due date', () => {
  expect(find(parts(3, 3), { due: '2026-07-14' })).toMatchObject({
    message: 'hint_handover_missing_due',
    values: ['Billing move', { number: 3 }, { number: 6 }, { day: '2026-07-14' }],
  });
  expect(find(parts(3, 3), { due: '2026-07-15' })).toBeNull();
  expect(find(parts(3, 3), { due: '2026-06-29' })).toBeNull();
});

it.each(['Hand over to support', 'Handover', 'Hypercare week', 'Übergabe an den Betrieb', 'Knowledge transfer'])(
  'keeps silent when a part reads "%s"',
  (title) => {
    expect(find(parts(19, 0, [title]))).toBeNull();
  },
);

it('keeps silent on few parts, on a project that is over, and on operations', () => {
  expect(find(parts(4, 0))).toBeNull();
  expect(find(parts(9, 1), { statusCategory: 'done' })).toBeNull();
  const operations = judgedAs('operations', 'O-1', { children: parts(9, 1) });
  expect(handoverMissing.find(surveyWith({ judged: [operations] }), [])).toBeNull();
});
