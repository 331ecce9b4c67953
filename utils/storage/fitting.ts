import * as z from 'zod/mini';

/** True for what a schema would give back just as it is. */
type Fits = (value: unknown) => boolean;

/** By the schema itself; a value that it would change does not fit as it is. */
const slowly =
  (schema: z.core.$ZodType): Fits =>
  (value) => {
    const parsed = z.core.safeParse(schema, value);
    return parsed.success && parsed.data === value;
  };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ofObject = (shape: Readonly<Record<string, z.core.$ZodType>>): Fits => {
  const fields = Object.entries(shape).map(([name, of]) => ({
    name,
    fits: fitsOf(of),
    mayLack: of instanceof z.ZodMiniOptional,
  }));
  return (value) => {
    if (!isRecord(value)) return false;
    let known = 0;
    for (const { name, fits, mayLack } of fields) {
      const field = value[name];
      if (field === undefined && mayLack && !Object.hasOwn(value, name)) continue;
      if (!fits(field)) return false;
      known += 1;
    }
    // What the schema does not name it would leave out.
    return Object.keys(value).length === known;
  };
};

/** A text or number whose checks are known, so that nobody has to ask the schema. */
const ofString = (schema: z.ZodMiniString): Fits => {
  const patterns: RegExp[] = [];
  for (const check of schema._zod.def.checks ?? []) {
    if (!(check instanceof z.core.$ZodCheckRegex)) return slowly(schema);
    patterns.push(check._zod.def.pattern);
  }
  return (value) => typeof value === 'string' && patterns.every((pattern) => pattern.test(value));
};

const hasChecks = (schema: z.core.$ZodType): boolean => (schema._zod.def.checks ?? []).length > 0;

const made = (schema: z.core.$ZodType): Fits => {
  if (schema instanceof z.ZodMiniString) return ofString(schema);
  if (hasChecks(schema)) return slowly(schema);
  if (schema instanceof z.ZodMiniNumber) return Number.isFinite;
  if (schema instanceof z.ZodMiniBoolean) return (value) => typeof value === 'boolean';
  if (schema instanceof z.ZodMiniEnum) {
    const options = new Set<unknown>(schema.options);
    return (value) => options.has(value);
  }
  if (schema instanceof z.ZodMiniNullable) {
    const inner = fitsOf(schema._zod.def.innerType);
    return (value) => value === null || inner(value);
  }
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault) {
    const inner = fitsOf(schema._zod.def.innerType);
    return (value) => value !== undefined && inner(value);
  }
  if (schema instanceof z.ZodMiniArray) {
    const inner = fitsOf(schema._zod.def.element);
    return (value) => Array.isArray(value) && value.every(inner);
  }
  if (schema instanceof z.ZodMiniObject) return ofObject(schema._zod.def.shape);
  return slowly(schema);
};

const known = new WeakMap<z.core.$ZodType, Fits>();

const fitsOf = (schema: z.core.$ZodType): Fits => {
  const there = known.get(schema);
  if (there !== undefined) return there;
  const fits = made(schema);
  known.set(schema, fits);
  return fits;
};

/**
 * Whether records fit a schema just as they are, which nearly all of those do that were written by this version: seen in a fraction
 * of what it takes to parse and copy them. What does not fit so has to be parsed.
 */
export const fittingOf = <T>(schema: z.ZodMiniType<T>): ((value: unknown) => value is T) => {
  const fits = fitsOf(schema);
  return (value): value is T => fits(value);
};
