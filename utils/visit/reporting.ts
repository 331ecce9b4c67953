import type { TagLook } from '../messaging/page-protocol.ts';
import type { PageState } from '../model/page.ts';
import type { Background } from './background.ts';

/** When nobody has answered, how the page is is told again after this, in milliseconds. */
const again = 2_000;

/**
 * Tells how the page is when it is otherwise than was told last, and in any case when told to do so `anew`, until it has been
 * heard: a worker that dies over a report would leave the popup with an older one. `state` is null while there is nothing
 * to tell; `heard` gets how the page is to look.
 */
export const reporting = (
  background: Pick<Background, 'ask' | 'gone'>,
  state: () => PageState | null,
  heard: (look: TagLook) => void,
): ((anew?: boolean) => void) => {
  let told = '';
  const report = async (anew = false): Promise<void> => {
    const now = state();
    const text = JSON.stringify(now);
    if (now === null || (text === told && !anew)) return;
    told = text;
    const look = await background.ask('page', now);
    if (look !== null) heard(look);
    else if (!background.gone()) setTimeout(() => void report(told === text), again);
  };
  return (anew) => void report(anew);
};
