import { useState } from 'react';
import { formatPercent } from '../../../utils/i18n/format.ts';
import { type MessageKey, message } from '../../../utils/i18n/message.ts';
import { dayOf } from '../../../utils/model/day.ts';
import { cappedAt, type Policies, policyOf, withPolicy } from '../../../utils/model/policies.ts';
import { useOutlook } from '../../hooks/outlook.ts';
import { useScopes } from '../../hooks/use-scopes.ts';
import { Place } from '../place.tsx';
import { Consequence } from '../policies/consequence.tsx';
import { Freezes } from '../policies/freezes.tsx';
import { HandoverRules } from '../policies/hand-over-rules.tsx';
import { NumberField } from '../policies/number-field.tsx';
import { ScopeChoice } from '../policies/scope-choice.tsx';
import { ShareLimitsForm, shareWords } from '../policies/share-limits.tsx';
import { type OptionsSection, type SectionProps, sectionOf } from '../section.ts';
import { Slider } from '../slider.tsx';

const words: readonly MessageKey[] = [
  ...shareWords,
  'policy_open_projects',
  'policy_open_projects_each',
  'policy_urgent',
  'policy_reserve',
  'policy_hypercare',
  'policy_minutes',
  'policy_handover',
  'policy_freezes',
];

const PoliciesBody = ({ settings, change }: SectionProps<'policies'>) => {
  const { policies } = settings;
  const scopes = useScopes();
  const [key, setKey] = useState('everything');
  const chosen = policies.scopes.some(({ scope }) => scope === key) ? key : 'everything';
  const policy = policyOf(policies, chosen);
  const { managed } = useOutlook();
  const cap = managed?.operationsCap;
  const holding = cap === undefined ? policies : cappedAt(policies, cap);
  const keep = (next: Policies, what: string): void => change({ policies: next }, `policy-${what}`);
  const keepHere = (next: typeof policy, what: string): void =>
    keep(withPolicy(policies, chosen, next), `${chosen}-${what}`);
  const scope = scopes.find((one) => one.key === chosen)?.scope ?? { kind: 'everything' };
  return (
    <>
      <Consequence scope={scope} policies={holding} />
      <ScopeChoice policies={policies} scopes={scopes} chosen={chosen} onChoose={setKey} onChange={keep} />
      <Place id="policy-limits">
        <ShareLimitsForm
          shares={policy.shares}
          holding={policyOf(holding, chosen).shares}
          managed={cap === undefined ? null : managed}
          onChange={(shares, what) => keepHere({ ...policy, shares }, what)}
        />
      </Place>
      <Place id="policy-open-projects">
        <NumberField
          label={message('policy_open_projects')}
          value={policy.openProjects}
          min={1}
          max={100}
          onChange={(openProjects) => keepHere({ ...policy, openProjects }, 'open')}
        />
        <NumberField
          label={message('policy_open_projects_each')}
          value={policy.openProjectsEach}
          min={1}
          max={100}
          onChange={(openProjectsEach) => keepHere({ ...policy, openProjectsEach }, 'open-each')}
        />
      </Place>
      <h3>{message('policy_for_all')}</h3>
      <Place id="policy-urgent">
        <NumberField
          label={message('policy_urgent')}
          value={policies.urgent}
          min={1}
          max={100}
          onChange={(urgent) => keep({ ...policies, urgent }, 'urgent')}
        />
      </Place>
      <Place id="policy-reserve">
        <Slider
          label={message('policy_reserve')}
          about={message('policy_reserve_about')}
          min={0}
          max={1}
          step={0.05}
          value={policies.reserve}
          words={formatPercent(policies.reserve)}
          onChange={(reserve) => keep({ ...policies, reserve }, 'reserve')}
        />
      </Place>
      <Place id="policy-hypercare">
        <NumberField
          label={message('policy_hypercare')}
          value={policies.hypercareDays}
          min={0}
          max={365}
          onChange={(hypercareDays) => keep({ ...policies, hypercareDays }, 'hypercare')}
        />
      </Place>
      <NumberField
        label={message('policy_minutes')}
        about={message('policy_minutes_about')}
        value={policies.minutesPerRun}
        min={1}
        max={10_000}
        onChange={(minutesPerRun) => keep({ ...policies, minutesPerRun }, 'minutes')}
      />
      <Place id="policy-handover">
        <HandoverRules rules={policies.handover} onChange={(handover, what) => keep({ ...policies, handover }, what)} />
      </Place>
      <Place id="policy-freezes">
        <Freezes
          freezes={policies.freezes}
          today={dayOf(new Date())}
          onChange={(freezes, what) => keep({ ...policies, freezes }, what)}
        />
      </Place>
    </>
  );
};

/** What operations ask of projects: limits of the split, of open projects and urgent work, hand-over, warranty, freezes. */
export const policiesSection: OptionsSection = sectionOf(['policies'], {
  id: 'policies',
  title: 'options_policies',
  find: () => words.map((key) => message(key)),
  Body: PoliciesBody,
});
