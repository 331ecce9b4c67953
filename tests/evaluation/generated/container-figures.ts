import { containerOf } from '../../../utils/classify/containers.ts';
import type { Container } from '../../../utils/model/verdict.ts';
import { type ContainerKind, type GeneratedContainer, today } from './container-portfolio.ts';

/** How often a flag was right, and how many of those that deserve it have it. `kinds` counts who has it. */
export interface FlagFigures {
  readonly precision: number;
  readonly recall: number;
  readonly kinds: Readonly<Record<string, number>>;
}

const judge = (
  said: readonly { kind: ContainerKind; flag: boolean }[],
  truth: (kind: ContainerKind) => boolean,
): FlagFigures => {
  const claimed = said.filter(({ flag }) => flag);
  const real = said.filter(({ kind }) => truth(kind));
  const kinds: Record<string, number> = {};
  for (const { kind } of claimed) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const right = claimed.filter(({ kind }) => truth(kind)).length;
  return { precision: right / claimed.length, recall: right / real.length, kinds };
};

/**
 * Flags over a generated portfolio. A project that was delivered and is fed ever since behaves like an endless stream as
 * well once that lasts a year, so slipped containers are left out where never-ending ones are judged.
 */
export const judgeContainers = (
  portfolio: readonly GeneratedContainer[],
): { neverEnding: FlagFigures; slipped: FlagFigures; zombie: FlagFigures } => {
  const all = portfolio.flatMap(({ kind, parent, members }) => {
    const container = containerOf(parent, members, today);
    return container === null ? [] : [{ kind, container }];
  });
  const flags = (flag: (container: Container) => boolean, without: ContainerKind | null) =>
    all.filter(({ kind }) => kind !== without).map(({ kind, container }) => ({ kind, flag: flag(container) }));
  return {
    neverEnding: judge(
      flags(({ neverEnding }) => neverEnding, 'slipped'),
      (kind) => kind === 'stream',
    ),
    slipped: judge(
      flags(({ slipped }) => slipped, null),
      (kind) => kind === 'slipped',
    ),
    zombie: judge(
      flags(({ shape }) => shape?.zombie === true, null),
      (kind) => kind === 'zombie',
    ),
  };
};
