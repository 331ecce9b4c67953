import * as z from 'zod/mini';
import type { Sprint } from '../../model/ticket.ts';
import { instantOf } from './instant.ts';

const maybe = z.catch(z.nullable(z.optional(z.string())), null);
const SprintJson = z.object({ name: z.string(), state: maybe, startDate: maybe, endDate: maybe });

/** Data Center writes a sprint as Java prints an object: `…Sprint@1f[id=1,rapidViewId=2,state=CLOSED,name=…,startDate=…]`. */
const fromText = (text: string): Sprint | null => {
  const inside = text.slice(text.indexOf('[') + 1, text.lastIndexOf(']'));
  const part = (name: string): string | null => {
    const value = new RegExp(`(?:^|,)${name}=([^]*?)(?=,[a-zA-Z]+=|$)`).exec(inside)?.[1] ?? '<null>';
    return value === '<null>' ? null : value;
  };
  const name = part('name');
  if (name === null) return null;
  return {
    name,
    state: part('state')?.toLowerCase() ?? null,
    start: instantOf(part('startDate')),
    end: instantOf(part('completeDate')) ?? instantOf(part('endDate')),
  };
};

/** The sprints of a sprint field, Cloud's objects or Data Center's texts; null when the field holds neither. */
export const sprintsOf = (value: unknown): Sprint[] | null => {
  if (!Array.isArray(value)) return null;
  return value.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return fromText(entry) ?? [];
    const parsed = z.safeParse(SprintJson, entry);
    if (!parsed.success) return [];
    const { name, state, startDate, endDate } = parsed.data;
    return [{ name, state: state?.toLowerCase() ?? null, start: instantOf(startDate), end: instantOf(endDate) }];
  });
};
