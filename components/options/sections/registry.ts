import type { OptionsSection } from '../section.ts';
import { dataSection } from './data.tsx';
import { languageSection } from './language.tsx';
import { lessonsSection } from './lessons.tsx';
import { limitsSection } from './limits.tsx';
import { ownersSection } from './owners.tsx';
import { policiesSection } from './policies.tsx';
import { rulesSection } from './rules.tsx';
import { selectionsSection } from './selections.tsx';
import { shortcutsSection } from './shortcuts.tsx';
import { signalsSection } from './signals.tsx';
import { sitesSection } from './sites.tsx';
import { storeSection } from './store.tsx';
import { syncSection } from './sync.tsx';
import { tagsSection } from './tags.tsx';
import { versionsSection } from './versions.tsx';
import { wordsSection } from './words.tsx';

/** Every section of the options page, in the page's order. */
export const sections: readonly OptionsSection[] = [
  rulesSection,
  lessonsSection,
  policiesSection,
  limitsSection,
  signalsSection,
  wordsSection,
  sitesSection,
  tagsSection,
  languageSection,
  ownersSection,
  selectionsSection,
  storeSection,
  shortcutsSection,
  syncSection,
  versionsSection,
  dataSection,
];
