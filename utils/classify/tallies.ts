import type { Neighbour } from '../model/context.ts';
import type { Tally } from '../model/tally.ts';
import { withoutVerdict, withVerdict } from './leaning.ts';
import { lifeOf } from './norms.ts';

/** The tally with one member more. */
export const joined = (tally: Tally, member: Neighbour): Tally => changed(tally, member, 1);

/** The tally with one member less; what joined as the same member leaves no trace. */
export const left = (tally: Tally, member: Neighbour): Tally => changed(tally, member, -1);

const changed = (tally: Tally, member: Neighbour, by: 1 | -1): Tally => ({
  open: tally.open + (member.done ? 0 : by),
  done: tally.done + (member.done ? by : 0),
  leaning: (by === 1 ? withVerdict : withoutVerdict)(tally.leaning, member.category),
  lives: member.done ? livesWith(tally.lives, lifeOf(member), by) : tally.lives,
});

const livesWith = (lives: Tally['lives'], life: string | null, by: 1 | -1): Tally['lives'] => {
  if (life === null) return lives;
  const { [life]: known = 0, ...others } = lives;
  return known + by > 0 ? { ...others, [life]: known + by } : others;
};
