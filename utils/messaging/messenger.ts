import { defineExtensionMessaging } from '@webext-core/messaging';

/** The one messenger of a context. What travels is unknown until send.ts and receive.ts have parsed it. */
export const messenger = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();
