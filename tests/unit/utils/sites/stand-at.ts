import * as z from 'zod/mini';

const Controlled = z.object({ happyDOM: z.custom<{ setURL(url: string): void }>() });

/** A page's names for itself: the attributes of each `<meta>`. */
export type Metas = readonly Readonly<Record<string, string>>[];

/** How a Jira Data Center at this context path names itself. */
export const dataCenterMetas = (context: string, version = '10.3.6'): Metas => [
  { name: 'application-name', content: 'JIRA', 'data-name': 'jira', 'data-version': version },
  { name: 'ajs-version-number', content: version },
  { name: 'ajs-context-path', content: context },
];

/** Puts the test's window on an address, with a document that is empty but for its metadata. */
export const standAt = (address: string, metas: Metas = []): void => {
  Controlled.parse(window).happyDOM.setURL(address);
  document.body.replaceChildren();
  document.head.replaceChildren(
    ...metas.map((attributes) => {
      const meta = document.createElement('meta');
      for (const [name, value] of Object.entries(attributes)) meta.setAttribute(name, value);
      return meta;
    }),
  );
  document.title = '';
};
