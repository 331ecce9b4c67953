import type { ReactNode } from 'react';
import { message } from '../../utils/i18n/message.ts';
import { dayOf } from '../../utils/model/day.ts';
import { Grouping, Measure, type Period, type Question, type Scope, type Span } from '../../utils/model/question.ts';
import { measureName } from '../ui/amount-words.ts';
import { periodName } from '../ui/period-words.ts';
import { groupName, keyOf } from './question-words.ts';
import styles from './report.module.css';

/** What there is to look at, under the name that the reader knows. */
export interface ReportScope {
  name: string;
  scope: Scope;
}

interface Props {
  question: Question;
  scopes: readonly ReportScope[];
  onChange(question: Question): void;
  children: ReactNode;
}

const spans = [7, 28, 90, 365] as const;
const kinds = ['present', 'open', 'created', 'finished', 'worked'] as const satisfies readonly Period['kind'][];

const spanOf = (period: Period): Span => ('within' in period ? period.within : { days: 90 });

const periodOf = (kind: Period['kind'], within: Span): Period =>
  kind === 'present' || kind === 'open' ? { kind } : { kind, within };

/** The last 28 days as days of the calendar, to begin a choice of days with. */
const recentDays = (): Span => {
  const now = new Date();
  return { from: dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 27)), to: dayOf(now) };
};

/** What the report is about: scope, measure, period and grouping, each in sight. */
export const QuestionBar = ({ question, scopes, onChange, children }: Props) => {
  const { scope, measure, period, group } = question;
  const span = spanOf(period);
  const change = (part: Partial<Question>): void => onChange({ ...question, ...part });
  const setSpan = (within: Span): void => change({ period: periodOf(period.kind, within) });
  return (
    <search className={styles.question} aria-label={message('report_question')}>
      <label>
        {message('report_scope')}
        <select
          value={keyOf(scope)}
          onChange={(event) => {
            const chosen = scopes.find((one) => keyOf(one.scope) === event.target.value);
            if (chosen) change({ scope: chosen.scope });
          }}
        >
          {scopes.map((one) => (
            <option key={keyOf(one.scope)} value={keyOf(one.scope)}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {message('measure_legend')}
        <select
          value={measure}
          onChange={({ target: { value } }) =>
            change({ measure: Measure.options.find((one) => one === value) ?? measure })
          }
        >
          {Measure.options.map((one) => (
            <option key={one} value={one}>
              {message(measureName[one])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {message('report_period')}
        <select
          value={period.kind}
          onChange={(event) => {
            const kind = kinds.find((one) => one === event.target.value);
            if (kind) change({ period: periodOf(kind, span) });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {message(periodName[kind])}
            </option>
          ))}
        </select>
      </label>
      {'within' in period && (
        <label>
          {message('report_span')}
          <select
            value={'days' in span ? String(span.days) : 'chosen'}
            onChange={({ target: { value } }) => setSpan(value === 'chosen' ? recentDays() : { days: Number(value) })}
          >
            {spans.map((days) => (
              <option key={days} value={days}>
                {message('span_days', String(days))}
              </option>
            ))}
            <option value="chosen">{message('span_chosen')}</option>
          </select>
        </label>
      )}
      {'within' in period && 'from' in span && (
        <>
          <label>
            {message('span_from')}
            <input
              type="date"
              value={span.from}
              max={span.to}
              required
              onChange={({ target: { value } }) => value && setSpan({ ...span, from: value })}
            />
          </label>
          <label>
            {message('span_to')}
            <input
              type="date"
              value={span.to}
              min={span.from}
              required
              onChange={({ target: { value } }) => value && setSpan({ ...span, to: value })}
            />
          </label>
        </>
      )}
      <label>
        {message('report_group')}
        <select
          value={group ?? ''}
          onChange={({ target: { value } }) => change({ group: Grouping.options.find((one) => one === value) ?? null })}
        >
          <option value="">{message('grouping_none')}</option>
          {Grouping.options.map((one) => (
            <option key={one} value={one}>
              {message(groupName[one])}
            </option>
          ))}
        </select>
      </label>
      {children}
    </search>
  );
};
