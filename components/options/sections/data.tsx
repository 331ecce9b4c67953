import { useRef, useState } from 'react';
import { type MessageKey, message } from '../../../utils/i18n/message.ts';
import type { Kept } from '../../../utils/model/kept.ts';
import { defaultSettings } from '../../../utils/model/settings.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { Confirm } from '../../ui/confirm.tsx';
import styles from '../options.module.css';
import { type OptionsSection, type SectionProps, sectionOf } from '../section.ts';

const Data = ({ change }: SectionProps<never>) => {
  const actions = useActions();
  const [said, setSaid] = useState<MessageKey | null>(null);
  const [settingsToo, setSettingsToo] = useState(false);
  const forgetDialog = useRef<HTMLDialogElement>(null);
  const resetDialog = useRef<HTMLDialogElement>(null);
  const tell = ({ kept, reason }: Kept): void => {
    if (kept) setSaid('options_forgotten');
    else setSaid(reason === 'quota' ? 'options_quota' : 'options_storage');
  };
  return (
    <>
      <p className={styles.about}>{message('options_data_about')}</p>
      <div className={styles.buttons}>
        <button type="button" onClick={() => resetDialog.current?.showModal()}>
          {message('options_reset')}
        </button>
        <button type="button" onClick={() => forgetDialog.current?.showModal()}>
          {message('options_forget')}
        </button>
      </div>
      <p role="status">{said && message(said)}</p>
      <Confirm
        ref={resetDialog}
        title={message('options_reset')}
        text={message('options_reset_sure')}
        confirm={message('options_reset_do')}
        onConfirm={() => {
          change(defaultSettings, 'reset');
          setSaid('options_reset_done');
        }}
      />
      <Confirm
        ref={forgetDialog}
        title={message('options_forget_title')}
        text={message('options_forget_text')}
        confirm={message('options_forget_do')}
        onConfirm={async () => tell(await actions.forget(settingsToo))}
      >
        <label className={styles.check}>
          <input type="checkbox" checked={settingsToo} onChange={(event) => setSettingsToo(event.target.checked)} />
          {message('options_forget_settings')}
        </label>
      </Confirm>
    </>
  );
};

/** Deleting what is stored, and putting settings back; both ask first. */
export const dataSection: OptionsSection = sectionOf([], {
  id: 'data',
  title: 'options_data',
  find: () => [message('options_data_about'), message('options_reset'), message('options_forget')],
  Body: Data,
});
