import type { Site } from '../site/server.ts';

/**
 * Hosts that Chromium and Firefox ask by themselves, whatever they are told (their own updates, their own sign-in). They
 * reach nobody: they too lead to the stand-in.
 */
const browserHosts = /(^|\.)((google|googleapis|gstatic|gvt1|microsoft|bing|msn|firefox)\.com|mozilla\.(com|net|org))$/;

/** Names that Chromium makes up to see whether the network answers for names that do not exist. */
const madeUp = /^http:\/\/[a-z]{7,15}$/;

/** Requests to neither the stand-in's hosts nor those the browser asks by itself, over all of a run. */
export const foreignIn = ({ foreign }: Site): string[] =>
  foreign
    .filter(({ host }) => !browserHosts.test(host.replace('http://', '')) && !madeUp.test(host))
    .map(({ host, path }) => `${host}${path}`);
