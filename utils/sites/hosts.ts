/** Match patterns of the sites that work without asking: the manifest's required hosts and the content script's matches. */
export const siteHosts = ['https://*.atlassian.net/*', 'https://trello.com/*'] as const;
