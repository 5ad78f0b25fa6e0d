import { BackupError } from './backup-error';

export interface Arguments {
  readonly folder: string | undefined;
  readonly flags: ReadonlySet<string>;
}

/** One folder and some flags, in any order. @throws BackupError that says how the command is used */
export function readArguments(args: readonly string[], known: readonly string[], usage: string): Arguments {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const folders = args.filter((arg) => !arg.startsWith('--'));
  if (folders.length > 1 || flags.some((flag) => !known.includes(flag))) throw new BackupError(usage);
  return { folder: folders[0], flags: new Set(flags) };
}
