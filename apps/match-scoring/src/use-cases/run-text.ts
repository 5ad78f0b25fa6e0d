/** A run as the world reads it: the stored bytes, with the id that storing gave it in front. */
export function runText(id: string, bytes: string): string {
  return `{"id":${JSON.stringify(id)},${bytes.slice(1)}`;
}
