import { formatProbability } from './format.ts';
import { type MessageKey, message } from './message.ts';

type Category = 'project' | 'operations' | 'unclear' | 'not-work';

/** What is said of a verdict; the model's `Verdict` fits. */
interface Said {
  category: Category;
  probability: number;
  confidence: 'low' | 'medium' | 'high';
  by: 'evidence' | 'rule' | 'policy' | 'correction';
}

/** The plain name of each category. */
export const categoryName: Record<Category, MessageKey> = {
  project: 'category_project',
  operations: 'category_operations',
  unclear: 'category_unclear',
  'not-work': 'category_not_work',
};

/** The name of each category on a tag, where there is little room. */
export const tagName: Record<Category, MessageKey> = {
  project: 'tag_project',
  operations: 'tag_operations',
  unclear: 'tag_unclear',
  'not-work': 'tag_not_work',
};

const read: Record<Category, MessageKey> = {
  project: 'verdict_project',
  operations: 'verdict_operations',
  unclear: 'verdict_unclear',
  'not-work': 'verdict_not_work',
};

const leaning: Record<Category, MessageKey> = {
  ...read,
  project: 'verdict_project_low',
  operations: 'verdict_operations_low',
};

const said: Record<Category, MessageKey> = {
  ...read,
  project: 'verdict_said_project',
  operations: 'verdict_said_operations',
  'not-work': 'verdict_said_not_work',
};

/** All messages that a verdict is told in. */
export const verdictKeys: readonly MessageKey[] = [read, leaning, said].flatMap((words) => Object.values(words));

/** A verdict in tentative words, with its probability where evidence decided for one side. */
export const verdictWords = ({ category, probability, confidence, by }: Said): string => {
  if (by === 'correction') return message(said[category]);
  const words = message((confidence === 'low' ? leaning : read)[category]);
  if (by !== 'evidence' || category === 'unclear' || category === 'not-work') return words;
  return `${words}, ${formatProbability(category === 'operations' ? probability : 1 - probability)}`;
};
