import { longestDescription } from '../../model/ticket.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Deeper nesting than any editor makes is cut, for a document is hostile. */
const deepest = 60;

const blocks = new Set([
  ...['paragraph', 'heading', 'codeBlock', 'blockquote', 'panel', 'rule', 'tableRow', 'listItem', 'taskItem'],
  ...['decisionItem', 'expand', 'nestedExpand', 'blockCard', 'mediaSingle'],
]);

/** What a node says by its attributes: a date its day, a mention its name, a card its address. */
const leaf = (type: string, attributes: Record<string, unknown>): string => {
  switch (type) {
    case 'hardBreak':
      return '\n';
    case 'mention':
    case 'status':
      return stringOf(attributes.text);
    case 'emoji':
      return stringOf(attributes.text) || stringOf(attributes.shortName);
    case 'inlineCard':
    case 'blockCard':
      return stringOf(attributes.url);
    case 'date': {
      const at = new Date(Number(attributes.timestamp));
      return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
    }
    case 'expand':
    case 'nestedExpand':
      return stringOf(attributes.title) === '' ? '' : `${stringOf(attributes.title)}\n`;
    case 'taskItem':
      return attributes.state === 'DONE' ? '[x] ' : '[ ] ';
    case 'listItem':
      return '- ';
    default:
      return '';
  }
};

/**
 * The plain text of an Atlassian document (`{ type: 'doc', content: […] }`): a line a block, list items with a dash, tasks
 * with their box, cells apart by bars. Null when the value is none. https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export const documentText = (value: unknown): string | null => {
  if (!isRecord(value) || value.type !== 'doc') return null;
  let text = '';
  const line = (): void => {
    if (text !== '' && !text.endsWith('\n') && !/(?:^|\n)(?:- |\[[ x]\] )+$| \| $/.test(text.slice(-40))) text += '\n';
  };
  const visit = (node: unknown, depth: number): void => {
    if (!isRecord(node) || depth > deepest || text.length > longestDescription) return;
    const type = stringOf(node.type);
    if (blocks.has(type)) line();
    if (type === 'text') text += stringOf(node.text);
    else text += leaf(type, isRecord(node.attrs) ? node.attrs : {});
    if (Array.isArray(node.content)) for (const child of node.content) visit(child, depth + 1);
    if (type === 'tableCell' || type === 'tableHeader') text = `${text.replace(/\n$/, '')} | `;
    if (blocks.has(type)) line();
  };
  visit(value, 0);
  return text
    .replace(/ \| (?=\n|$)/g, '')
    .trim()
    .slice(0, longestDescription);
};
