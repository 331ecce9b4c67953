import { type FunctionComponent, memo } from 'react';
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

/** What every section gets; `Field` are the fields of the settings that it shows. */
export interface SectionProps<Field extends keyof Settings = keyof Settings> {
  /** The settings as the reader is about to keep them. */
  settings: Pick<Settings, Field>;
  /**
   * Changes fields of the draft; nothing applies until the reader keeps it. `what` names the control: changes of one
   * control in a row, such as a slider that is dragged, are one step to undo, and what they do is shown beside it.
   */
  change(part: Partial<Settings>, what: string): void;
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
  Body: FunctionComponent<SectionProps>;
}

/** A section whose body shows these fields of the settings, and is drawn anew only when one of them has changed. */
export const sectionOf = <Field extends keyof Settings>(
  uses: readonly Field[],
  { Body, ...section }: Omit<OptionsSection, 'Body'> & { Body: FunctionComponent<SectionProps<Field>> },
): OptionsSection => {
  const drawn = memo(
    Body,
    (before, now) =>
      before.change === now.change &&
      before.facts === now.facts &&
      before.query === now.query &&
      uses.every((field) => before.settings[field] === now.settings[field]),
  );
  return { ...section, Body: drawn };
};
