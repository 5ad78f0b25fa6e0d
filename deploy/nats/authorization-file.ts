import { authorization, variableName } from './users';

/** authorization.conf: it holds no password, but names the variable of the server's environment that does. */
export function authorizationFile(): string {
  const head = [
    '# Who may do what on the bus. Written by: node deploy/local/run.cjs deploy/nats/main',
    '# A password is the value of a variable; quotes around the value keep one of digits a text.',
  ];
  return `${head.join('\n')}\n${authorization((user) => `$NATS_PASSWORD_${variableName(user)}`)}\n`;
}
