import { largestPack, type RulePack } from './pack.ts';

/** What a pack in short begins with. */
const head = 'lifecycle-lens:pack:1:';

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/** A pack as one short word for a chat or a ticket: its JSON packed tight. */
export const toLink = async (pack: RulePack): Promise<string> => {
  const packed = new Blob([JSON.stringify(pack)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return head + toBase64(new Uint8Array(await new Response(packed).arrayBuffer()));
};

/**
 * The JSON of such a word; a text that is none comes back as it is, for it may be JSON. Null when it is broken, or would
 * unpack to more than a pack may hold.
 */
export const fromLink = async (text: string): Promise<string | null> => {
  const trimmed = text.trim();
  if (!trimmed.startsWith(head)) return text;
  try {
    const bytes = new Blob([fromBase64(trimmed.slice(head.length))]);
    const reader = bytes.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let json = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return json + decoder.decode();
      json += decoder.decode(value, { stream: true });
      if (json.length <= largestPack) continue;
      await reader.cancel();
      return null;
    }
  } catch {
    return null;
  }
};
