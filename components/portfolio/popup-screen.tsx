import { useState } from 'react';
import { blobOf } from '../../utils/export/blob-of.ts';
import { exportFormats } from '../../utils/export/registry.ts';
import { message } from '../../utils/i18n/message.ts';
import { type Measure, plainBasis, type Scope } from '../../utils/model/question.ts';
import { useActions } from '../hooks/use-actions.ts';
import { useExport } from '../hooks/use-export.ts';
import { usePortfolio, type View } from '../hooks/use-portfolio.ts';
import { useWide } from '../hooks/use-wide.ts';
import { LessonNotice } from '../lessons/lesson-notice.tsx';
import { BucketBar } from '../policy/bucket-bar.tsx';
import { HintsReading } from '../policy/hints-reading.tsx';
import { PolicySections } from '../policy/policy-sections.tsx';
import { ScopeFindings } from '../policy/scope-findings.tsx';
import { everyTicket, type TicketFilter } from '../tickets/filter.ts';
import { TicketList } from '../tickets/ticket-list.tsx';
import { Choice } from '../ui/choice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { exportName } from './export-name.ts';
import { ListProgress } from './list-progress.tsx';
import { PageControls } from './page-controls.tsx';
import { PageHealth } from './page-health.tsx';
import { PageNotices } from './page-notices.tsx';
import styles from './popup-screen.module.css';
import { SiteOffer } from './site-offer.tsx';
import { SplitPanel } from './split-panel.tsx';
import { Unreachable } from './unreachable.tsx';

interface Props {
  openOptions(): void;
  /** Opens the report on what is shown. */
  openReport(scope: Scope): void;
  /** Opens the same beside the page; left out where that cannot be. */
  openBeside?: () => void;
  /** In a panel it stays open: it has room for more, and means whatever board is in view. */
  place?: 'popup' | 'panel';
}

const scopeName = (view: View): string =>
  view.scope.kind === 'board' ? (view.board?.name ?? '') : message('scope_everything');

/** The popup and the side panel: where am I, how does it split, what should I do, and the tickets. In a tab of its own both halves stand side by side. */
export const PopupScreen = ({ openOptions, openReport, openBeside, place = 'popup' }: Props) => {
  const [scope, setScope] = useState<Scope | null>(null);
  const [tab, setTab] = useState<'overview' | 'tickets'>('overview');
  const [filter, setFilter] = useState<TicketFilter>(everyTicket);
  const [measure, setMeasure] = useState<Measure>('tickets');
  const wide = useWide();
  const actions = useActions();
  const gather = useExport();
  const wanted = { measure, rows: wide || tab === 'tickets', ids: filter.ids };
  const { view, unreachable, refresh, more } = usePortfolio(scope, wanted);

  if (view === null) {
    return (
      <main className={styles[place]} aria-busy={!unreachable}>
        {unreachable ? <Unreachable retry={refresh} /> : <p className={styles.loading}>{message('loading')}</p>}
      </main>
    );
  }

  const { board, page, rows } = view;
  const shownKind = (scope ?? view.scope).kind;
  const any = view.splits.tickets.tickets > 0;
  // Figures of a page that could not be read would be wrong; the tickets stored before can still be looked through.
  const trusted = any && !(page?.recognition === 'lost' && view.scope.kind === 'board');
  const show = (narrowed: Partial<TicketFilter>): void => {
    setFilter({ ...everyTicket, ...narrowed });
    setTab('tickets');
  };
  const save = async (): Promise<void> => {
    const content = await gather(view.scope, scopeName(view));
    for (const format of content ? exportFormats.filter(({ id }) => id === 'csv') : []) {
      if (!content) continue;
      const file = `${exportName(content.name)}.${format.extension}`;
      saveFile(file, format.mediaType, await blobOf(format, content));
    }
  };
  const chooseScope = (kind: Scope['kind']): void => {
    setFilter(everyTicket);
    if (kind !== 'board') setScope({ kind: 'everything' });
    else setScope(place === 'popup' && board ? { kind, board: board.id } : null);
  };

  return (
    <main className={styles[place]}>
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
        {!wide && any && (
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
        {(wide || tab === 'overview' || !any) && (
          <div className={styles.overview}>
            {unreachable && <Unreachable retry={refresh} />}
            <SiteOffer>
              <PageNotices view={view} />
            </SiteOffer>
            {trusted && (
              <SplitPanel
                splits={view.splits}
                measure={view.measure}
                onMeasure={setMeasure}
                onPick={(category) => show({ category })}
              />
            )}
            {trusted && view.policy && <BucketBar buckets={view.policy.buckets} />}
            {trusted && page?.list && view.scope.kind === 'board' && (
              <ListProgress list={page.list} actions={actions} />
            )}
            <PageControls view={view} actions={actions} onDone={refresh} />
            {trusted && view.policy && <ScopeFindings view={view.policy} onShowTickets={(ids) => show({ ids })} />}
            {trusted && !view.policy && <HintsReading tickets={view.splits.tickets.tickets} />}
            {trusted && <LessonNotice />}
            {page !== null && <PageHealth />}
            {place === 'panel' && trusted && view.policy && (
              <PolicySections
                key={JSON.stringify(view.scope)}
                scope={view.scope}
                basis={{ ...plainBasis, measure: view.measure }}
                view={view.policy}
                onShowTickets={(ids) => show({ ids })}
              />
            )}
          </div>
        )}
        {(wide || tab === 'tickets') && any && (
          <TicketList
            rows={rows}
            total={view.total}
            onMore={more}
            filter={filter}
            onFilter={setFilter}
            actions={actions}
            onPage={page !== null && view.scope.kind === 'board' && view.scope.board === page.board?.id}
            onDone={refresh}
          />
        )}
      </div>
      <footer className={styles.foot}>
        <button type="button" disabled={!any} onClick={() => void save()}>
          {message('export_csv')}
        </button>
        {openBeside && (
          <button type="button" onClick={openBeside}>
            {message('open_beside')}
          </button>
        )}
        <button type="button" onClick={() => openReport(view.scope)}>
          {message('open_report')}
        </button>
        <button type="button" onClick={openOptions}>
          {message('open_options')}
        </button>
      </footer>
    </main>
  );
};
