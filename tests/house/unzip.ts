import { inflateRawSync } from 'node:zlib';

/** The marks of a zip file's parts, and how long the fixed part of each is (PKWARE, APPNOTE 4.3). */
const end = { mark: 0x06054b50, length: 22 };
const entry = { mark: 0x02014b50, length: 46 };
const header = { length: 30 };

/** The files in a zip by their paths. Throws when it is none. */
export const unzip = (zip: Buffer): Map<string, Buffer> => {
  const at = zip.length - end.length;
  if (zip.readUInt32LE(at) !== end.mark) throw new Error('This is no zip, or one with a comment.');
  const files = new Map<string, Buffer>();
  let next = zip.readUInt32LE(at + 16);
  for (let left = zip.readUInt16LE(at + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(next) !== entry.mark) throw new Error('The directory of the zip is broken.');
    const nameLength = zip.readUInt16LE(next + 28);
    const name = zip.toString('utf8', next + entry.length, next + entry.length + nameLength);
    const local = zip.readUInt32LE(next + 42);
    const begin = local + header.length + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(begin, begin + zip.readUInt32LE(next + 20));
    files.set(name, zip.readUInt16LE(next + 10) === 0 ? packed : inflateRawSync(packed));
    next += entry.length + nameLength + zip.readUInt16LE(next + 30) + zip.readUInt16LE(next + 32);
  }
  return files;
};
