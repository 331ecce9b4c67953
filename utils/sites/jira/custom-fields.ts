import * as z from 'zod/mini';

const ids = z.array(z.string());

/** The ids of the custom fields that tell of a ticket's life; each list in the order of trust, empty where the site has none. */
export const CustomFields = z.object({
  points: ids,
  sprint: ids,
  epicLink: ids,
  parentLink: ids,
  start: ids,
  end: ids,
  requestType: ids,
  sla: ids,
});
export type CustomFields = z.infer<typeof CustomFields>;

export const noCustomFields: CustomFields = {
  points: [],
  sprint: [],
  epicLink: [],
  parentLink: [],
  start: [],
  end: [],
  requestType: [],
  sla: [],
};

const maybe = z.catch(z.optional(z.string()), undefined);
const Field = z.object({
  id: z.string().check(z.regex(/^customfield_\d+$/)),
  name: maybe,
  untranslatedName: maybe,
  schema: z.object({ custom: z.string() }),
});

const agile = 'com.pyxis.greenhopper.jira:';
const plain = 'com.atlassian.jira.plugin.system.customfieldtypes:';
const plans = 'com.atlassian.jpo:jpo-custom-field-';
const desk = 'com.atlassian.servicedesk:';

/** A field's kind by `schema.custom`, which no language and no administrator changes; by name only where the kind is common to many. */
const kinds: readonly (readonly [keyof CustomFields, custom: string, name?: RegExp])[] = [
  ['points', `${agile}jsw-story-points`],
  ['points', `${plain}float`, /^story points?$/i],
  ['sprint', `${agile}gh-sprint`],
  ['epicLink', `${agile}gh-epic-link`],
  ['parentLink', `${plans}parent`],
  ['start', `${plain}datepicker`, /^start date$/i],
  ['start', `${plans}baseline-start`],
  ['end', `${plans}baseline-end`],
  ['requestType', `${desk}vp-origin`],
  ['sla', `${desk}sd-sla-field`],
];

/** Finds the fields in the answer of `/rest/api/2|3/field`; entries that are none are passed over. */
export const customFieldsOf = (answer: readonly unknown[]): CustomFields => {
  const fields = answer.flatMap((entry) => {
    const parsed = z.safeParse(Field, entry);
    return parsed.success ? [parsed.data] : [];
  });
  const found: Record<keyof CustomFields, string[]> = {
    points: [],
    sprint: [],
    epicLink: [],
    parentLink: [],
    start: [],
    end: [],
    requestType: [],
    sla: [],
  };
  for (const [kind, custom, name] of kinds) {
    for (const field of fields) {
      const named = name === undefined || name.test(field.untranslatedName ?? '') || name.test(field.name ?? '');
      if (field.schema.custom === custom && named) found[kind].push(field.id);
    }
  }
  return found;
};

/** System fields that tell of a ticket's life. */
const systemFields = [
  ...['summary', 'description', 'issuetype', 'status', 'resolution', 'resolutiondate', 'priority', 'labels'],
  ...['components', 'project', 'parent', 'created', 'updated', 'duedate', 'fixVersions', 'timeoriginalestimate'],
  ...['timespent', 'aggregatetimespent', 'issuelinks', 'subtasks', 'assignee', 'creator'],
];

/** Everything to ask of an issue; team-managed projects may bring a field of one kind each, so each kind is cut to a dozen. */
export const askedFields = (custom: CustomFields): string[] => [
  ...systemFields,
  ...Object.values(custom).flatMap((ids: readonly string[]) => ids.slice(0, 12)),
];
