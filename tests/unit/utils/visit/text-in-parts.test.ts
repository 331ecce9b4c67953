import { expect, it } from 'vitest';
import { textInParts } from '../../../../utils/visit/text-in-parts.ts';

const all = async (response: Response, length: number): Promise<string[]> => {
  const parts: string[] = [];
  const text = textInParts(response, length);
  for (;;) {
    const { value, done } = await text.next();
    parts.push(value);
    if (done) return parts;
  }
};

it('gives the text of an answer whatever pieces its bytes come in', async () => {
  const text = '\u{1f600} über 日本語 '.repeat(20);
  const bytes = new TextEncoder().encode(text);
  for (const size of [1, 2, 3, 7, bytes.length]) {
    const body = new ReadableStream({
      start: (stream) => {
        for (let from = 0; from < bytes.length; from += size) stream.enqueue(bytes.slice(from, from + size));
        stream.close();
      },
    });
    const parts = await all(new Response(body), 16);
    expect(parts.join('')).toBe(text);
    expect(Math.max(...parts.map(({ length }) => length))).toBe(16);
  }
  expect(await all(new Response(null, { status: 204 }), 16)).toEqual(['']);
  expect(await all(new Response(''), 16)).toEqual(['']);
});

it('gives the beginning of a long answer before its end has come', async () => {
  let more: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      more = stream;
    },
  });
  const text = textInParts(new Response(body), 4);
  more?.enqueue(new TextEncoder().encode('begins'));
  expect(await text.next()).toEqual({ value: 'begi', done: false });
  more?.close();
  expect(await text.next()).toEqual({ value: 'ns', done: true });
});
