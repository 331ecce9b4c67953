import { useState } from 'react';
import { formatDay } from '../../utils/i18n/format.ts';
import { isolated } from '../../utils/i18n/isolated.ts';
import { message } from '../../utils/i18n/message.ts';
import { categoryName } from '../../utils/i18n/verdict-words.ts';
import { dayOf } from '../../utils/model/day.ts';
import { policyOf } from '../../utils/model/policies.ts';
import type { Question } from '../../utils/model/question.ts';
import { usePolicyView } from '../hooks/use-policy.ts';
import { useFigures, useSelections, useTrend } from '../hooks/use-report.ts';
import type { Behind } from '../hooks/use-rows.ts';
import { useScopes } from '../hooks/use-scopes.ts';
import { HintsReading } from '../policy/hints-reading.tsx';
import { PolicySections } from '../policy/policy-sections.tsx';
import { ScopeFindings } from '../policy/scope-findings.tsx';
import { exportName } from '../portfolio/export-name.ts';
import type { SplitCategory } from '../portfolio/share-bar.tsx';
import { Unreachable } from '../portfolio/unreachable.tsx';
import { measureName } from '../ui/amount-words.ts';
import { Notice } from '../ui/notice.tsx';
import { periodWords } from '../ui/period-words.ts';
import { FlowSection } from './flow-section.tsx';
import { GroupTable } from './group-table.tsx';
import { QuestionBar, type ReportScope } from './question-bar.tsx';
import { keyOf } from './question-words.ts';
import styles from './report.module.css';
import { ReportExports } from './report-exports.tsx';
import { SavedViews } from './saved-views.tsx';
import { SplitSection } from './split-section.tsx';
import { type Shown, TicketsDialog } from './tickets-dialog.tsx';
import { TrendSection } from './trend-section.tsx';
import { sinceFirst } from './trend-words.ts';

/** A year of weeks, and the one that is under way. */
const weeks = 53;

interface Props {
  /** What is asked at first. */
  first: Question;
  /** Told of each question, for the page's address to follow. */
  onQuestion(question: Question): void;
}

/** The report: one question, its figures over time and by group, and what policy says of its scope. Every figure leads to its tickets. */
export const ReportScreen = ({ first, onQuestion }: Props) => {
  const [question, setQuestion] = useState(first);
  const [shown, setShown] = useState<Shown | null>(null);
  const { scope, measure, period, group } = question;
  const { value: figures, unreachable, refresh } = useFigures(question);
  const { value: whole } = useTrend(scope, measure, weeks);
  const trend = whole && { ...whole, points: [...sinceFirst(whole.points)] };
  const { value: policy } = usePolicyView(scope, { measure, period });
  const scopes = useNamed(question);

  const ask = (next: Question): void => {
    setQuestion(next);
    onQuestion(next);
  };
  const show = (title: string, behind: Behind, category: Shown['category'] = 'all'): void =>
    setShown({ title, behind, category });
  const showIds = (ids: readonly string[]): void => show(message('report_concerned'), { kind: 'ids', ids });
  const ofCategory = (name: string, category: SplitCategory): string =>
    message('report_behind', name, message(categoryName[category]));

  const name = scopes.find((one) => keyOf(one.scope) === keyOf(scope))?.name ?? '';
  const fileName = exportName(name);
  const isEmpty = figures !== null && figures.split.tickets === 0;
  const warn = policy && policyOf(policy.policies, policy.scopeKey).shares.warn;
  return (
    <main className={styles.screen} aria-busy={figures === null}>
      <header className={styles.head}>
        <div>
          <h1>{message('report_of', isolated(name))}</h1>
          <p className={styles.sample}>
            {message('report_says', periodWords(period), message(measureName[measure]), formatDay(dayOf(new Date())))}
          </p>
        </div>
        {!isEmpty && <ReportExports scope={scope} name={name} fileName={fileName} />}
      </header>
      <QuestionBar question={question} scopes={scopes} onChange={ask}>
        <SavedViews question={question} onChoose={ask} />
      </QuestionBar>
      {unreachable && <Unreachable retry={refresh} />}
      {figures === null && !unreachable && <p className={styles.sample}>{message('loading')}</p>}
      {isEmpty && <Empty question={question} />}
      {figures && !isEmpty && (
        <div className={styles.sections}>
          <SplitSection
            figures={figures}
            buckets={policy?.buckets ?? null}
            onShow={(category) => show(ofCategory(name, category), { kind: 'question', question }, category)}
          />
          {policy ? (
            <ScopeFindings view={policy} onShowTickets={showIds} />
          ) : (
            <HintsReading tickets={figures.split.tickets} />
          )}
          {trend && <TrendSection trend={trend} warn={warn} name={name} fileName={fileName} />}
          {trend && (
            <FlowSection
              trend={trend}
              name={name}
              fileName={fileName}
              onShow={(title, within) =>
                show(title, { kind: 'question', question: { ...question, period: within, group: null } })
              }
            />
          )}
          {group && figures.groups.length > 0 && (
            <GroupTable
              figures={figures}
              group={figures.question.group ?? group}
              onShow={({ key }, groupName, category) =>
                show(ofCategory(groupName, category), { kind: 'question', question, group: key }, category)
              }
            />
          )}
          {policy && (
            <div className={styles.policy}>
              <PolicySections
                key={keyOf(scope)}
                scope={scope}
                basis={{ measure, period }}
                view={policy}
                onShowTickets={showIds}
              />
            </div>
          )}
        </div>
      )}
      {shown && <TicketsDialog key={JSON.stringify(shown)} shown={shown} onClose={() => setShown(null)} />}
    </main>
  );
};

/** All scopes under their names; the one that is asked about is among them even before they have come. */
const useNamed = ({ scope }: Question): ReportScope[] => {
  const stored = useScopes();
  const selections = useSelections();
  const known: ReportScope[] = [
    { name: message('scope_everything'), scope: { kind: 'everything' } },
    ...selections.map(({ id, name }): ReportScope => ({ name, scope: { kind: 'selection', selection: id } })),
    ...stored,
  ];
  return known.some((one) => keyOf(one.scope) === keyOf(scope))
    ? known
    : [...known, { name: message('scope_board'), scope }];
};

/** What stands in place of figures where there are none. */
const Empty = ({ question: { scope, period } }: { question: Question }) =>
  scope.kind === 'everything' && period.kind === 'present' ? (
    <Notice tone="info" title={message('empty_no_page_title')} text={message('empty_no_page_text')} />
  ) : (
    <Notice tone="info" title={message('report_empty_title')} text={message('report_empty_text')} />
  );
