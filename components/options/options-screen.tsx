import { type MessageKey, message } from '../../utils/i18n/message.ts';
import type { Scope } from '../../utils/model/portfolio.ts';
import { defaultSettings } from '../../utils/model/settings.ts';
import { useActions } from '../hooks/use-actions.ts';
import { usePortfolio } from '../hooks/use-portfolio.ts';
import { type Saving, useSettings } from '../hooks/use-settings.ts';
import { SplitBar, sampleWords } from '../portfolio/split-bar.tsx';
import { Notice } from '../ui/notice.tsx';
import { Data } from './data.tsx';
import { Limits } from './limits.tsx';
import styles from './options.module.css';
import type { SignalInfo } from './signal-line.tsx';
import { Signals } from './signals.tsx';
import { Sites } from './sites.tsx';
import { type SiteInfo, Tags } from './tags.tsx';

const everything: Scope = { kind: 'everything' };

const savingWords: Record<Saving, MessageKey | null> = {
  idle: null,
  saving: 'options_saving',
  saved: 'options_saved',
  quota: 'options_quota',
  storage: 'options_storage',
  unreachable: 'options_unreachable',
};

interface Props {
  signals: readonly SignalInfo[];
  sites: readonly SiteInfo[];
}

/** The options, with what they make of everything seen in sight beside them. */
export const OptionsScreen = ({ signals, sites }: Props) => {
  const { settings, saving, change } = useSettings();
  const { view } = usePortfolio(everything);
  const actions = useActions();
  const words = savingWords[saving];
  return (
    <main className={styles.screen}>
      <header className={styles.head}>
        <h1>{message('options_title')}</h1>
        <p className={styles.about}>{message('options_intro')}</p>
        <p role="status" className={styles.saving}>
          {words && message(words)}
        </p>
        {view && view.rows.length > 0 && (
          <div className={styles.now}>
            <p>
              {message('options_now')} <span className={styles.about}>{sampleWords(view.splits.tickets)}</span>
            </p>
            <SplitBar split={view.splits.tickets} />
          </div>
        )}
      </header>
      {settings === null ? (
        saving === 'unreachable' && (
          <Notice tone="warning" title={message('unreachable_title')} text={message('unreachable_text')} />
        )
      ) : (
        <>
          <Limits settings={settings} onChange={change} />
          <Sites />
          <Tags sites={sites} settings={settings} onChange={change} />
          <Signals signals={signals} settings={settings} onChange={change} />
          <Data actions={actions} onReset={() => change(defaultSettings)} />
        </>
      )}
    </main>
  );
};
