import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * DuckDB for Node (MIT), whose packages carry the database itself. It is large and only reads what we export, so it is
 * installed beside the project's own packages, never as one of them, and only where somebody asks for it.
 */
const folder = join(import.meta.dirname, '../../node_modules/.cache/lifecycle-duckdb');
const name = '@duckdb/node-api';
const version = '1.5.6-r.1';

/** Set to have DuckDB installed where it is not there yet. */
export const duckdbVariable = 'LIFECYCLE_LENS_DUCKDB';

/** One row of an answer, by the names of its columns. */
export type Row = Record<string, unknown>;

export interface Duckdb {
  /** The rows of an answer; whole numbers come as bigint. */
  ask(sql: string): Promise<Row[]>;
}

const install = (): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  console.error(`Installing DuckDB ${version} into ${folder} (once).`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--save-exact'];
  execFileSync('npm', ['install', ...options, `${name}@${version}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

interface Library {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}
interface Connection {
  runAndReadAll(sql: string): Promise<{ getRowObjects(): Row[] }>;
}
const isLibrary = (value: unknown): value is Library =>
  typeof value === 'object' && value !== null && 'DuckDBInstance' in value;

/** A database in memory; null where DuckDB is neither installed nor asked for. */
export const openDuckdb = async (): Promise<Duckdb | null> => {
  const isInstalled = existsSync(join(folder, 'node_modules', name));
  if (!isInstalled && !process.env[duckdbVariable]) return null;
  if (!isInstalled) install();
  const library: unknown = createRequire(join(folder, 'package.json'))(name);
  if (!isLibrary(library)) throw new Error('DuckDB is not what it was: install it anew.');
  const connection = await (await library.DuckDBInstance.create(':memory:')).connect();
  return { ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects() };
};
