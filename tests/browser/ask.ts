import * as z from 'zod/mini';
import {
  type BackgroundRequests,
  type BackgroundResponses,
  backgroundExchanges,
} from '../../utils/messaging/protocol.ts';

/** One of the extension's own screens in whatever browser. */
interface Screen {
  evaluate(code: string): Promise<unknown>;
}

/** How the messaging library wraps an answer. */
const Answer = z.object({ res: z.optional(z.unknown()), err: z.optional(z.unknown()) });

/**
 * Sends a message to the background from one of the extension's own screens, as the screen itself would, and parses the
 * answer by the protocol. Throws with the background's error when it answers with one.
 */
export const ask = async <Name extends keyof BackgroundRequests>(
  screen: Screen,
  name: Name,
  request: BackgroundRequests[Name],
): Promise<BackgroundResponses[Name]> => {
  const message = { id: 0, type: name, data: request, timestamp: Date.now() };
  const code = `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
  const { res, err } = Answer.parse(await screen.evaluate(code));
  if (err !== undefined) throw new Error(`The background refused ${name}: ${JSON.stringify(err)}`);
  return z.parse(backgroundExchanges[name].response, res ?? null);
};
