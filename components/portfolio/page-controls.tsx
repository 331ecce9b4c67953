import { type MessageKey, message } from '../../utils/i18n/message.ts';
import { Emphasis } from '../../utils/model/page.ts';
import type { Actions } from '../hooks/use-actions.ts';
import type { View } from '../hooks/use-portfolio.ts';
import styles from './page-controls.module.css';

const choices = [
  'highlight_project',
  'highlight_operations',
  'highlight_unclear',
  'dim_project',
  'dim_operations',
  'dim_unclear',
] as const;

const choiceNames: Record<(typeof choices)[number], MessageKey> = {
  highlight_project: 'emphasis_highlight_project',
  highlight_operations: 'emphasis_highlight_operations',
  highlight_unclear: 'emphasis_highlight_unclear',
  dim_project: 'emphasis_dim_project',
  dim_operations: 'emphasis_dim_operations',
  dim_unclear: 'emphasis_dim_unclear',
};

const emphasisOf = (choice: string): Emphasis => {
  const [mode, category] = choice.split('_');
  const parsed = Emphasis.safeParse({ mode, category });
  return parsed.success ? parsed.data : null;
};

interface Props {
  view: View;
  actions: Actions;
  /** Called after a change, for the view to follow. */
  onDone(): void;
}

/** How the page in view shows its tickets: one category highlighted or dimmed, tags on or off. */
export const PageControls = ({ view, actions, onDone }: Props) => {
  const { page, emphasis, tagsOn } = view;
  if (page === null || page.recognition === 'lost') return null;
  return (
    <div className={styles.controls}>
      <select
        aria-label={message('emphasis_label')}
        value={emphasis ? `${emphasis.mode}_${emphasis.category}` : ''}
        onChange={async (event) => {
          await actions.emphasise(emphasisOf(event.target.value));
          onDone();
        }}
      >
        <option value="">{message('emphasis_none')}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {message(choiceNames[choice])}
          </option>
        ))}
      </select>
      <label className={styles.tags} title={page.host}>
        <input
          type="checkbox"
          checked={tagsOn}
          onChange={async (event) => {
            await actions.showTags(page.site, event.target.checked);
            onDone();
          }}
        />
        {message('tags_here')}
      </label>
    </div>
  );
};
