import { useState } from 'react';
import { exportFormats } from '../../utils/export/registry.ts';
import { message } from '../../utils/i18n/message.ts';
import type { Scope } from '../../utils/model/portfolio.ts';
import { useActions } from '../hooks/use-actions.ts';
import { usePortfolio, type View } from '../hooks/use-portfolio.ts';
import { useWide } from '../hooks/use-wide.ts';
import { LessonNotice } from '../lessons/lesson-notice.tsx';
import { FindingList } from '../policy/finding-list.tsx';
import { everyTicket, type TicketFilter } from '../tickets/filter.ts';
import { TicketList } from '../tickets/ticket-list.tsx';
import { Choice } from '../ui/choice.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { PageControls } from './page-controls.tsx';
import { PageNotices } from './page-notices.tsx';
import styles from './popup-screen.module.css';
import { SiteOffer } from './site-offer.tsx';
import { SplitPanel } from './split-panel.tsx';

interface Props {
  openOptions(): void;
}

const fileName = (view: View, extension: string): string => {
  const name = view.scope.kind === 'board' ? (view.board?.name ?? '') : message('scope_everything');
  const safe = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `lifecycle-lens-${safe || 'tickets'}.${extension}`;
};

const exportRows = (view: View): void => {
  for (const format of exportFormats.filter(({ id }) => id === 'csv')) {
    saveFile(fileName(view, format.id), format.mediaType, format.write(view.rows));
  }
};

/** The popup: where am I, how does it split, what should I do, and the tickets. In a tab of its own both halves stand side by side. */
export const PopupScreen = ({ openOptions }: Props) => {
  const [scope, setScope] = useState<Scope | null>(null);
  const [tab, setTab] = useState<'overview' | 'tickets'>('overview');
  const [filter, setFilter] = useState<TicketFilter>(everyTicket);
  const wide = useWide();
  const actions = useActions();
  const { view, unreachable, refresh } = usePortfolio(scope);

  if (view === null) {
    return (
      <main className={styles.screen} aria-busy={!unreachable}>
        {unreachable ? <Unreachable retry={refresh} /> : <p className={styles.loading}>{message('loading')}</p>}
      </main>
    );
  }

  const { board, page, rows } = view;
  const shownKind = (scope ?? view.scope).kind;
  // Figures of a page that could not be read would be wrong; the tickets stored before can still be looked through.
  const trusted = rows.length > 0 && !(page?.recognition === 'lost' && view.scope.kind === 'board');
  const show = (narrowed: Partial<TicketFilter>): void => {
    setFilter({ ...everyTicket, ...narrowed });
    setTab('tickets');
  };
  const chooseScope = (kind: Scope['kind']): void => {
    setFilter(everyTicket);
    setScope(kind === 'board' && board ? { kind, board: board.id } : { kind: 'everything' });
  };

  return (
    <main className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title} dir="auto">
          {shownKind === 'board' && board ? board.name || message('scope_board') : message('scope_everything')}
        </h1>
        {board && (
          <Choice
            legend={message('scope_legend')}
            value={shownKind}
            onChange={chooseScope}
            options={[
              { value: 'board', label: message('scope_board') },
              { value: 'everything', label: message('scope_everything') },
            ]}
          />
        )}
        {!wide && rows.length > 0 && (
          <Choice
            legend={message('tab_legend')}
            value={tab}
            onChange={setTab}
            options={[
              { value: 'overview', label: message('tab_overview') },
              { value: 'tickets', label: message('tickets_title') },
            ]}
          />
        )}
      </header>
      <div className={wide ? styles.halves : styles.body}>
        {(wide || tab === 'overview' || rows.length === 0) && (
          <div className={styles.overview}>
            {unreachable && <Unreachable retry={refresh} />}
            <SiteOffer>
              <PageNotices view={view} />
            </SiteOffer>
            {trusted && <SplitPanel splits={view.splits} onPick={(category) => show({ category })} />}
            <PageControls view={view} actions={actions} onDone={refresh} />
            {trusted && <FindingList findings={view.findings} onShowTickets={(ids) => show({ ids })} />}
            {trusted && <LessonNotice />}
          </div>
        )}
        {(wide || tab === 'tickets') && rows.length > 0 && (
          <TicketList
            rows={rows}
            filter={filter}
            onFilter={setFilter}
            actions={actions}
            onPage={page !== null && view.scope.kind === 'board' && view.scope.board === page.board?.id}
            onDone={refresh}
          />
        )}
      </div>
      <footer className={styles.foot}>
        <button type="button" disabled={rows.length === 0} onClick={() => exportRows(view)}>
          {message('export_csv')}
        </button>
        <button type="button" onClick={openOptions}>
          {message('open_options')}
        </button>
      </footer>
    </main>
  );
};

const Unreachable = ({ retry }: { retry: () => void }) => (
  <Notice tone="warning" title={message('unreachable_title')} text={message('unreachable_text')}>
    <button type="button" onClick={retry}>
      {message('unreachable_retry')}
    </button>
  </Notice>
);
