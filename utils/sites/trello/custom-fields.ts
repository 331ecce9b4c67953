import * as z from 'zod/mini';
import { customPoints } from './custom-points.ts';
import { lenient, text } from './lenient.ts';

const startName = /^(start|starts|begin|beginning)( ?(date|day|on))?$/i;
const endName = /^(end|ends|due|finish|deadline|target|delivery)( ?(date|day|on))?$/i;
const priorityName = /^(priority|prio|urgency)$/i;

/** A board's definition of a custom field. */
export const CustomField = z.object({
  id: z.string(),
  name: z.string(),
  options: lenient(z.array(z.object({ id: z.string(), value: z.object({ text: lenient(z.string()) }) }))),
});
export type CustomField = z.infer<typeof CustomField>;

/** A card's value of one: in `value` by the field's type, or an option in `idValue`. */
export const CustomFieldItem = z.object({
  idCustomField: z.string(),
  idValue: text,
  value: lenient(z.object({ text, number: text, date: text })),
});
export type CustomFieldItem = z.infer<typeof CustomFieldItem>;

/** What a card's custom fields say, by the fields' names; null where none does. Dates are as Trello gives them. */
export interface CustomFacts {
  points: number | null;
  start: string | null;
  end: string | null;
  priority: string | null;
}

/** Reads the fields of a card by what their names say; `fields` are those of its board. */
export const customFacts = (items: readonly CustomFieldItem[], fields: readonly CustomField[]): CustomFacts => {
  const facts: CustomFacts = { points: null, start: null, end: null, priority: null };
  for (const { idCustomField, idValue, value } of items) {
    const field = fields.find(({ id }) => id === idCustomField);
    if (field === undefined) continue;
    const chosen = field.options?.find(({ id }) => id === idValue)?.value.text;
    const shown = value?.number ?? value?.text ?? chosen ?? '';
    facts.points ??= customPoints(field.name, shown);
    if (startName.test(field.name)) facts.start ??= value?.date ?? null;
    if (endName.test(field.name)) facts.end ??= value?.date ?? null;
    if (priorityName.test(field.name) && shown !== '') facts.priority ??= shown;
  }
  return facts;
};
