import 'reflect-metadata';
import { pathToFileURL } from 'node:url';
import { DataSource, type MigrationInterface } from 'typeorm';
import { migrationFiles } from './migration-files.js';

const OWNER = 'ontzien_owner';

/** A data source for migrations only; everything it makes belongs to the owner role. */
export async function openMigrations(adminUrl: string): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url: adminUrl,
    migrations: [...(await migrationClasses())],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    extra: { options: `-c role=${OWNER}`, max: 1 },
  });
  return source.initialize();
}

/** Runs the migrations that have not run; TypeORM is loaded only then. */
export async function migrate(adminUrl: string): Promise<readonly string[]> {
  const source = await openMigrations(adminUrl);
  try {
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

type MigrationClass = new () => MigrationInterface;

async function migrationClasses(): Promise<readonly MigrationClass[]> {
  const loaded = await Promise.all(
    migrationFiles().map(
      (file) => import(pathToFileURL(file).href) as Promise<Record<string, MigrationClass>>,
    ),
  );
  return loaded.flatMap((exports) => Object.values(exports));
}
