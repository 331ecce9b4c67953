import { generate } from 'selfsigned';

/** A key and a certificate for the two sites, made anew at each start; browsers have to be told to accept it. */
export const certificateFor = async (hosts: readonly string[]): Promise<{ key: string; cert: string }> => {
  const pems = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  return { key: pems.private, cert: pems.cert };
};
