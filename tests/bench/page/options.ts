import { parseArgs } from 'node:util';
import { type TargetName, targetNames } from './targets.ts';

/** What `npm run bench -- page` was asked for. */
export interface Options {
  targets: TargetName[];
  rounds: number;
  peers: { name: string; folder: string }[];
  /** Ours, already built; null builds it. */
  ours: string | null;
  strict: boolean;
}

const isTarget = (name: string): name is TargetName => targetNames.some((known) => known === name);

/** Reads the command line. Throws, with a sentence for its user, when it asks for something there is not. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: 'string', default: targetNames.join(',') },
      rounds: { type: 'string', default: '3' },
      peer: { type: 'string', multiple: true, default: [] },
      ours: { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  });
  const targets = values.pages.split(',').filter(isTarget);
  if (targets.length !== values.pages.split(',').length) throw new Error(`--pages are of ${targetNames.join(',')}.`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a number from 1 on.');
  const peers = values.peer.map((peer) => {
    const [name = '', folder = ''] = peer.split(/=(.*)/s);
    if (name === '' || folder === '') throw new Error(`--peer is NAME=FOLDER, not ${peer}.`);
    return { name, folder };
  });
  return { targets, rounds, peers, ours: values.ours ?? null, strict: values.strict };
};
