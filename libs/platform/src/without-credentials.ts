/**
 * The text, user and password of every URL in it blanked: `nats://puente:secret@host` reads `nats://***@host`. A
 * password may hold an `@`: the host begins behind the last.
 */
export function withoutCredentials(text: string): string {
  return text.replace(/(\w+:\/\/)[^\s/]*@/g, '$1***@');
}
