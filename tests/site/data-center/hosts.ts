/** One Jira Data Center of the stand-in: where it lives and which version its pages and answers are of. */
export interface DataCenterHost {
  host: string;
  /** The context path, '' at the root. */
  context: string;
  version: string;
  build: string;
}

/** A present one under a context path and an old one at the root of its host; both hold the portfolio of the Cloud site. */
export const dataCenterHosts = {
  present: { host: 'jira.example.test', context: '/jira', version: '10.3.6', build: '10030006' },
  old: { host: 'tickets.example.test', context: '', version: '8.20.8', build: '820008' },
} as const satisfies Record<string, DataCenterHost>;

/** Where a Data Center's own paths begin. */
export const rootOf = ({ host, context }: DataCenterHost): string => `https://${host}${context}`;

/** Whether its markup is that of 9 and later. */
export const isModern = ({ version }: DataCenterHost): boolean => Number.parseInt(version, 10) >= 9;
