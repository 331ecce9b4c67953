import { expect, it } from 'vitest';
import { askedFields, customFieldsOf, noCustomFields } from '../../../../../utils/sites/jira/custom-fields.ts';
import { customField, fields } from '../../../../site/jira/fields.ts';

it('finds the fields by what they are, whatever their numbers', () => {
  expect(customFieldsOf(fields)).toEqual({
    points: [customField.storyPointEstimate, customField.storyPoints],
    sprint: [customField.sprint],
    epicLink: [customField.epicLink],
    parentLink: [],
    start: [customField.startDate],
    end: [customField.targetEnd],
    requestType: [customField.requestType],
    sla: [customField.timeToResolution],
  });
});

it('finds renamed fields, and takes no number field of another name for points', () => {
  const float = { custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' };
  const found = customFieldsOf([
    { id: 'customfield_1', name: 'Sprintje', schema: { custom: 'com.pyxis.greenhopper.jira:gh-sprint' } },
    { id: 'customfield_2', name: 'Punkte', untranslatedName: 'Story Points', schema: float },
    { id: 'customfield_3', name: 'Budget', schema: float },
  ]);
  expect(found.sprint).toEqual(['customfield_1']);
  expect(found.points).toEqual(['customfield_2']);
});

it('passes over what is no field', () => {
  expect(
    customFieldsOf([null, 3, {}, { id: '../x', schema: { custom: 'com.pyxis.greenhopper.jira:gh-sprint' } }]),
  ).toEqual(noCustomFields);
});

it('asks for the fields it found, and for no more of a kind than fit', () => {
  const many = Array.from({ length: 300 }, (_, index) => `customfield_${index}`);
  const asked = askedFields({ ...noCustomFields, sla: many, sprint: ['customfield_999'] });
  expect(asked).toContain('summary');
  expect(asked).toContain('customfield_999');
  expect(asked.length).toBeLessThan(50);
});
