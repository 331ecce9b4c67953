import { messageNamed } from '../../utils/i18n/message.ts';
import type { RulePack } from '../../utils/rules/pack.ts';

/** A pack to start from in the reader's language: once taken in, its rules are the reader's own and stay as they were read. */
export const spokenPack = (pack: RulePack): RulePack => ({
  ...pack,
  name: messageNamed(pack.name),
  origin: messageNamed(pack.origin),
  rules: pack.rules.map((rule) => ({ ...rule, name: messageNamed(rule.name) })),
});
