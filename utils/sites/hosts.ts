/** Match patterns of the sites that work without asking: the manifest's required hosts and the content script's matches. */
export const siteHosts = ['https://*.atlassian.net/*', 'https://trello.com/*'] as const;

const required = siteHosts.map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`));

/** Whether one of these hosts covers an address. */
export const isRequired = (url: URL): boolean => required.some((pattern) => pattern.test(`${url.origin}/`));
