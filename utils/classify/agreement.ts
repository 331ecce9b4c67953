import type { CorrectedCategory } from '../model/verdict.ts';
import type { Outlook, Scene } from './scene.ts';

/** How often what is told of tickets agrees with what a person has said of them. */
export const agreementWith = (
  scene: Scene,
  outlook: Outlook,
  corrections: ReadonlyMap<string, CorrectedCategory>,
): { of: number; agree: number; against: number[] } => {
  const against: number[] = [];
  let of = 0;
  for (const [id, to] of corrections) {
    const place = scene.places.get(id);
    if (place === undefined || place >= outlook.categories.length) continue;
    of++;
    if (outlook.categories[place] !== to) against.push(place);
  }
  return { of, agree: of - against.length, against };
};
