import * as z from 'zod/mini';

/** The platform's limits for synced storage: bytes of one item with its key, and of all items. */
export const itemBytes = 8_192;
export const allBytes = 102_400;
/** Left free, for the browser counts a little differently from version to version. */
const spare = 2_048;

const bytes = new TextEncoder();
/** What the browser counts for an item: its key and its value as JSON, in UTF-8. */
export const sizeOf = (key: string, value: unknown): number =>
  bytes.encode(key).length + bytes.encode(JSON.stringify(value)).length;

export const metaKey = 'settings';
const chunkKey = (part: string, at: number): string => `settings.${part}.${at}`;
export const isChunkKey = (key: string): boolean => key.startsWith(`${metaKey}.`);

/** What lies in synced storage beside the chunks. `ancestors` are earlier generations, newest first. */
export const SyncMeta = z.object({
  format: z.literal(1),
  generation: z.string(),
  ancestors: z.array(z.string()),
  device: z.string(),
  at: z.string(),
  parts: z.array(z.object({ name: z.string(), chunks: z.number().check(z.gte(0), z.lte(512)) })),
  /** Parts that did not fit and stayed with the browser that wrote. */
  left: z.array(z.string()),
});
export type SyncMeta = z.infer<typeof SyncMeta>;

const Chunk = z.object({ g: z.string(), t: z.string() });

/** Cuts a text so that each piece is an item of synced storage. */
const pieces = (part: string, generation: string, text: string): Record<string, unknown> => {
  const items: Record<string, unknown> = {};
  let count = 0;
  let from = 0;
  while (from < text.length) {
    let to = Math.min(text.length, from + 7_500);
    while (sizeOf(chunkKey(part, count), { g: generation, t: text.slice(from, to) }) > itemBytes)
      to = from + Math.floor((to - from) / 2);
    // A pair of surrogates stays together, or its halves would not survive as UTF-8.
    if (to < text.length && /[\ud800-\udbff]/.test(text[to - 1] ?? '')) to--;
    items[chunkKey(part, count)] = { g: generation, t: text.slice(from, to) };
    from = to;
    count++;
  }
  return items;
};

/**
 * Settings as items of synced storage. The parts come in order of weight; one that does not fit any more is left out, and
 * so named, and the next may still fit.
 */
export const toItems = (
  parts: readonly { name: string; value: unknown }[],
  about: Omit<SyncMeta, 'format' | 'parts' | 'left'>,
): { items: Record<string, unknown>; left: string[] } => {
  const kept: Record<string, unknown> = {};
  const meta: SyncMeta = { ...about, format: 1, parts: [], left: [] };
  let used = sizeOf(metaKey, meta) + spare;
  for (const { name, value } of parts) {
    const items = pieces(name, about.generation, JSON.stringify(value));
    const size = Object.entries(items).reduce((sum, [key, item]) => sum + sizeOf(key, item), 0);
    if (used + size > allBytes) meta.left.push(name);
    else {
      used += size;
      Object.assign(kept, items);
      meta.parts.push({ name, chunks: Object.keys(items).length });
    }
  }
  return { items: { [metaKey]: meta, ...kept }, left: meta.left };
};

/**
 * The parts that items hold, by name; null while they are not all there, for the browser brings them one by one, or when
 * they cannot be read.
 */
export const fromItems = (
  items: Record<string, unknown>,
): { meta: SyncMeta; parts: Record<string, unknown> } | null => {
  const meta = z.safeParse(SyncMeta, items[metaKey]);
  if (!meta.success) return null;
  const parts: Record<string, unknown> = {};
  for (const { name, chunks } of meta.data.parts) {
    let text = '';
    for (let at = 0; at < chunks; at++) {
      const chunk = z.safeParse(Chunk, items[chunkKey(name, at)]);
      if (!chunk.success || chunk.data.g !== meta.data.generation) return null;
      text += chunk.data.t;
    }
    try {
      parts[name] = JSON.parse(text);
    } catch {
      return null;
    }
  }
  return { meta: meta.data, parts };
};
