import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { provision, roleNames, type ServiceUrls } from '../../../deploy/postgres/provision';
import { type DatabaseService, databaseServices } from '../../../deploy/postgres/services';
import { testPostgresVariable } from './test-postgres';

export interface TestDatabase {
  /** Of the cluster's superuser, in this database. */
  readonly adminUrl: string;
  /** One a service, as its own role, `search_path` set to its schema. */
  readonly urls: ServiceUrls;
  /** Removes database and roles; open connections are cut. */
  readonly drop: () => Promise<void>;
}

/**
 * A fresh database with schemas and roles of all services, as the first start makes them.
 * Roles carry the database's name, so that test files never share any.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const rolePrefix = `${name}_`;
  await asSuperuser([`CREATE DATABASE ${name}`]);
  const admin = new URL(clusterUrl());
  admin.pathname = name;
  const passwords = Object.fromEntries(databaseServices.map((service) => [service, 'test']));
  const drop = async (): Promise<void> => {
    const roles = roleNames(rolePrefix).map((role) => `DROP ROLE IF EXISTS ${role}`);
    await asSuperuser([`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, ...roles]);
  };
  try {
    const urls = await provision(admin.href, {
      passwords: passwords as Record<DatabaseService, string>,
      rolePrefix,
    });
    return { adminUrl: admin.href, urls, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

function clusterUrl(): string {
  const url = process.env[testPostgresVariable];
  if (url === undefined)
    throw new Error(`${testPostgresVariable} is not set: run under jest with our globalSetup`);
  return url;
}

async function asSuperuser(statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: clusterUrl() });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
