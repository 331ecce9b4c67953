import { findIn } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:dependenc(?:y|ies)|cert(?:ificate)?s? (?:renewal|expir\w+|rotation)|expir(?:es|ed|ing|y)|renewals?|back-?ups?|patch(?:es|ing)?|security update|upgrade .{1,30} to v?\d|bump|key rotation|restock|refill|invoices?|payroll|reconciliation|time-?sheets?|expense (?:report|claim)s?|licen[cs]e renewal|year[- ]end|reimbursements?|(?:membership )?dues|tax returns?|annual accounts|compensation request|inspection|calibration|oil change|leak(?:s|ing)?|worn|replace (?:the )?(?:filter|bulb|battery|belt|bearing|seal|hose|pump))\b/;

/** Upkeep of what is there: versions, certificates, keys, stock, backups. */
export const upkeep: Signal = {
  id: 'upkeep',
  group: 'words',
  direction: 'operations',
  weight: 1,
  source: 'S18; routine maintenance and patches',
  read: (facts) => findIn(facts, pattern, 'operations'),
};
