import type { ComponentType } from 'react';
import type { MessageKey } from '../../utils/i18n/message.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { SignalInfo } from './signal-line.tsx';

/** A site by its id and plain name. */
export interface SiteInfo {
  id: string;
  name: string;
}

/** What the screen is told of the registries, which components may not read themselves. */
export interface OptionsFacts {
  signals: readonly SignalInfo[];
  sites: readonly SiteInfo[];
}

/** What every section gets. */
export interface SectionProps {
  /** The settings as the reader is about to keep them. */
  settings: Settings;
  /**
   * Changes the draft; nothing applies until the reader keeps it. `what` names the control: changes of one control in a
   * row, such as a slider that is dragged, are one step to undo.
   */
  change(next: Settings, what: string): void;
  facts: OptionsFacts;
  /** What the reader searches for, in lower case; empty when nothing. A section with a long list shows only what fits. */
  query: string;
}

/**
 * One section of the options page: a file in `sections` and a line in its registry. Its body is drawn under the title;
 * `options.html#<id>` leads to it, and so does the id of any element inside it.
 */
export interface OptionsSection {
  id: string;
  title: MessageKey;
  /** The texts by which a search finds it, beside its title. */
  find(facts: OptionsFacts): readonly string[];
  Body: ComponentType<SectionProps>;
}
