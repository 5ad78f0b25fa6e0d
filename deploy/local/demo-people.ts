import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDemoLogins } from '../operate/demo-logins';

/** Who can sign in to the demo: each side of a proposal, and the two admins that approve one. */
const people = [
  ['admin', 'an admin of the programme'],
  ['admin-2', 'another, as two approve a proposal'],
  ['officer:es-madrid', 'an officer of Madrid'],
  ['officer:kr-seoul', 'an officer of Seoul'],
  ['founder:hangang-leaflight', 'a founder of Hangang Leaflight, a start-up'],
] as const;

export interface DemoSignIn {
  readonly email: string;
  readonly who: string;
  readonly password: string;
}

/** Lets the people of the demo sign in with the one password of this data folder. */
export async function demoLogins(operatorNatsUrl: string, dataFolder: string): Promise<DemoSignIn[]> {
  const password = passwordOf(dataFolder);
  const logins = await openDemoLogins(
    operatorNatsUrl,
    people.map(([as]) => ({ as, password })),
  );
  return logins.map(({ email }, at) => ({ email, who: people[at]![1], password }));
}

export function demoLoginsText(logins: readonly DemoSignIn[]): string {
  const width = Math.max(...logins.map(({ email }) => email.length)) + 2;
  const lines = logins.map(({ email, who }) => `  ${email.padEnd(width)}${who}`);
  return [
    `\nPeople of the demo, all with the password ${logins[0]?.password}`,
    ...lines,
    '\nFor curl and programs: npm run --silent token -- --as admin',
  ].join('\n');
}

/** Letters and digits that nobody takes for one another. */
const characters = 'abcdefghjkmnpqrstuvwxyz23456789';
const passwordLength = 16;

/** Made once, and readable by its owner only. */
function passwordOf(dataFolder: string): string {
  const file = join(dataFolder, 'demo-password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const drawn = Array.from({ length: passwordLength }, () => characters[randomInt(characters.length)]);
  const password = drawn.join('').replace(/(.{4})(?!$)/g, '$1-');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}
