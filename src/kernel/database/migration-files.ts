import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The migration files of this build, oldest first. */
export function migrationFiles(): readonly string[] {
  const here = fileURLToPath(import.meta.url);
  const folder = join(dirname(here), '..', '..', '..', 'migrations');
  return readdirSync(folder)
    .filter((file) => /^\d+-.*\.(js|ts)$/.test(file) && extname(file) === extname(here))
    .sort()
    .map((file) => join(folder, file));
}

/** The timestamp of the newest one, as TypeORM notes it. */
export function newestMigration(): number {
  return Number(/^\d+/.exec(basename(migrationFiles().at(-1) ?? ''))?.[0]);
}
