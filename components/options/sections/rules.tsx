import { message } from '../../../utils/i18n/message.ts';
import { useOutlook } from '../../hooks/outlook.ts';
import { RulesPanel } from '../../rules/rules-panel.tsx';
import type { OptionsSection, SectionProps } from '../section.ts';

const Rules = ({ settings, change }: SectionProps) => {
  const { preview, managed } = useOutlook();
  return <RulesPanel settings={settings} managed={managed} preview={preview} onChange={change} />;
};

/** The reader's rules, ahead of the evidence. */
export const rulesSection: OptionsSection = {
  id: 'rules',
  title: 'rules_title',
  find: () => [message('rules_about'), message('packs_title'), message('packs_about'), message('suggestions_title')],
  Body: Rules,
};
