import type { OptionsSection } from '../section.ts';
import { dataSection } from './data.tsx';
import { lessonsSection } from './lessons.tsx';
import { limitsSection } from './limits.tsx';
import { ownersSection } from './owners.tsx';
import { policiesSection } from './policies.tsx';
import { selectionsSection } from './selections.tsx';
import { signalsSection } from './signals.tsx';
import { sitesSection } from './sites.tsx';
import { storeSection } from './store.tsx';
import { tagsSection } from './tags.tsx';

/** Every section of the options page, in the page's order. */
export const sections: readonly OptionsSection[] = [
  policiesSection,
  limitsSection,
  signalsSection,
  lessonsSection,
  sitesSection,
  tagsSection,
  ownersSection,
  selectionsSection,
  storeSection,
  dataSection,
];
