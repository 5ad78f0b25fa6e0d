/** Marks a branch that the type system has proved unreachable. @throws Error naming the value, should it be reached. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
