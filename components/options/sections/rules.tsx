import { message } from '../../../utils/i18n/message.ts';
import { useOutlook } from '../../hooks/outlook.ts';
import { type RulesField, RulesPanel } from '../../rules/rules-panel.tsx';
import { type OptionsSection, type SectionProps, sectionOf } from '../section.ts';

const Rules = ({ settings, change }: SectionProps<RulesField>) => {
  const { managed } = useOutlook();
  return <RulesPanel settings={settings} managed={managed} onChange={change} />;
};

/** The reader's rules, ahead of the evidence. */
export const rulesSection: OptionsSection = sectionOf(['rules', 'words', 'policies'], {
  id: 'rules',
  title: 'rules_title',
  find: () => [message('rules_about'), message('packs_title'), message('packs_about'), message('suggestions_title')],
  Body: Rules,
});
