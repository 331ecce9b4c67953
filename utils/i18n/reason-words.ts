import { formatNumber } from './format.ts';
import { isolated } from './isolated.ts';
import { countMessage, type MessageKey, message, messageNamed } from './message.ts';

type Category = 'project' | 'operations' | 'unclear' | 'not-work';

/** What is said around the evidence; the model's `Explanation` fits. */
interface Explained {
  verdict: { by: 'evidence' | 'rule' | 'policy' | 'correction' };
  series: { count: number } | null;
  container: { key: string; title: string; open: number; done: number } | null;
  nearest: { signal: string; category: Category } | null;
  rule?: { name: string } | undefined;
}

const nearestWords: Record<Category, MessageKey> = {
  project: 'reasons_nearest_project',
  operations: 'reasons_nearest_operations',
  unclear: 'reasons_nearest_unclear',
  'not-work': 'reasons_nearest_unclear',
};

const ruleWords = ({ verdict: { by } }: Explained): MessageKey =>
  by === 'rule' ? 'reasons_rule' : by === 'policy' ? 'reasons_policy' : 'reasons_rule_below';

/** What stands above the evidence: a correction or a rule that decides or leans. */
export const reasonsAbove = (explained: Explained): string[] => [
  ...(explained.verdict.by === 'correction' ? [message('reasons_by_correction')] : []),
  ...(explained.rule ? [message(ruleWords(explained), isolated(explained.rule.name))] : []),
];

/** What stands below the evidence: the nearest missing sign, the series and the container. */
export const reasonsBelow = ({ nearest, series, container }: Explained): string[] => [
  ...(nearest ? [message(nearestWords[nearest.category], messageNamed(`signal_${nearest.signal}`))] : []),
  ...(series ? [countMessage('reasons_series', series.count)] : []),
  ...(container
    ? [
        message(
          'reasons_container',
          isolated(container.title || container.key),
          formatNumber(container.open),
          formatNumber(container.done),
        ),
      ]
    : []),
];
