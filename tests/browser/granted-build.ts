import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Manifest = z.looseObject({ host_permissions: z.array(z.string()) });

/**
 * A copy of a built extension on which these hosts are granted: no switch and no protocol answers the browser's question
 * for an optional host, so the copy's manifest requires them. To the extension they are granted ones all the same, for it
 * goes by the browser's list of permissions. Gives the folder; the caller removes it.
 */
export const grantedBuild = (built: string, hosts: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lifecycle-lens-granted-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  const granted = hosts.map((host) => `https://${host}/*`);
  const host_permissions = [...manifest.host_permissions, ...granted];
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions }));
  return folder;
};
