import * as z from 'zod/mini';

const Controlled = z.object({ happyDOM: z.custom<{ setURL(url: string): void }>() });

/** Puts the test's window on an address, with an empty document. */
export const standAt = (address: string): void => {
  Controlled.parse(window).happyDOM.setURL(address);
  document.body.replaceChildren();
  document.title = '';
};
