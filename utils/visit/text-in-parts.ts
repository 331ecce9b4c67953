/**
 * An answer's text as it comes over the network, in parts of `length` UTF-16 units and a last one that is shorter, maybe empty. Decoding
 * a board of thousands at once would hold up the page for a second.
 */
export async function* textInParts(response: Response, length: number): AsyncGenerator<string, string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    for (; text.length > length; text = text.slice(length)) yield text.slice(0, length);
    if (done) return text;
  }
}
