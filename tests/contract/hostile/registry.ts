import { importFiles } from './boundaries/import-files.ts';
import { jiraIssues } from './boundaries/jira-issues.ts';
import { messages } from './boundaries/messages.ts';
import { readingPort } from './boundaries/reading-port.ts';
import { rulePacks, ruleTexts } from './boundaries/rule-packs.ts';
import { siteReaders } from './boundaries/site-readers.ts';
import { managedPolicies, storedRecords, syncedSettings } from './boundaries/stored.ts';
import { tickets } from './boundaries/tickets.ts';
import { trelloCards } from './boundaries/trello-cards.ts';
import type { Boundary } from './boundary.ts';

/** Every place where something from outside comes in. */
export const boundaries: readonly Boundary[] = [
  ...[tickets, jiraIssues, trelloCards, siteReaders, messages, readingPort, importFiles, rulePacks, ruleTexts],
  ...[storedRecords, managedPolicies, syncedSettings],
];
