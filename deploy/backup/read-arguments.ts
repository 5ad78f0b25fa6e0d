import { parseArgs } from 'node:util';
import { BackupError } from './backup-error';

export interface Arguments {
  readonly folder: string | undefined;
  readonly flags: ReadonlySet<string>;
}

/** One folder and some flags, in any order. @throws BackupError that says how the command is used */
export function readArguments(args: readonly string[], known: readonly string[], usage: string): Arguments {
  const options = Object.fromEntries(known.map((flag) => [flag, { type: 'boolean' as const }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > 1) throw new BackupError(usage);
    return { folder: positionals[0], flags: new Set(Object.keys(values)) };
  } catch (error) {
    throw new BackupError(usage, { cause: error });
  }
}
