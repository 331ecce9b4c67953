import fc from 'fast-check';

const [firstSurrogate, lastSurrogate, lastCharacter] = [0xd800, 0xdfff, 0x10ffff];

/**
 * Any character at all, for texts of any content. The library's own unit 'binary' is the same, but takes seconds to be made on a busy
 * machine, which is longer than a test may take.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(
    { arbitrary: fc.integer({ min: 0, max: 0xff }), weight: 1 },
    { arbitrary: fc.integer({ min: 0, max: firstSurrogate - 1 }), weight: 2 },
    { arbitrary: fc.integer({ min: lastSurrogate + 1, max: lastCharacter }), weight: 2 },
  )
  .map((code) => String.fromCodePoint(code));
