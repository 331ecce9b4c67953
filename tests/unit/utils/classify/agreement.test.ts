import { expect, it } from 'vitest';
import { agreementWith } from '../../../../utils/classify/agreement.ts';
import { Scene } from '../../../../utils/classify/scene.ts';
import { shippedModel } from '../../../../utils/classify/shipped-model.ts';
import { emptyContext } from '../../../../utils/model/context.ts';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import { manyTickets } from '../../../bench/many-tickets.ts';
import { labelRule } from '../rules/some-rules.ts';

it('measures itself against what was said by hand', () => {
  const scene = new Scene([], shippedModel);
  const [a, b, ...rest] = manyTickets(20);
  for (const ticket of [a, b, ...rest]) if (ticket) scene.add(ticket, { ...emptyContext, today: '2026-06-30' });
  const rules = [labelRule('all', 'x', 'project')].map((rule) => ({
    ...rule,
    when: { kind: 'test' as const, attribute: 'key' as const, operator: 'is-set' as const, values: [] },
  }));
  const said = new Map([
    [a?.id ?? '', 'project' as const],
    [b?.id ?? '', 'operations' as const],
    ['not stored', 'operations' as const],
  ]);
  expect(agreementWith(scene, scene.outlook({ ...defaultSettings, rules }), said)).toEqual({
    of: 2,
    agree: 1,
    against: [1],
  });
});
