import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { json } from '../../utils/export/json.ts';
import { ExportFile } from '../../utils/model/export.ts';
import { contentOf, judgedAs, many, written } from '../unit/judged.ts';

const published: Record<string, unknown> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/export.schema.json'), 'utf8'),
);

it('is published as it is', () => {
  const { title, ...schema } = published;
  expect(title).toBe('An export of Lifecycle Lens');
  expect(schema).toEqual(z.toJSONSchema(ExportFile));
});

it('holds for what is exported', () => {
  const valid = new Ajv({ strict: false }).compile(published);
  const judged = [...many('operations', 2), { ...judgedAs('project', 'P-1'), correction: 'project' as const }];
  const snapshot = { scope: 'everything', day: '2026-06-30', project: 1, operations: 2, unclear: 0 };
  expect(valid(JSON.parse(written(json, contentOf(judged, { snapshots: [snapshot] }))))).toBe(true);
  expect(valid({ ...JSON.parse(written(json, contentOf(judged))), format: 'another' })).toBe(false);
});
