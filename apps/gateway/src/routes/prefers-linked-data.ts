/**
 * Whether an Accept header asks for JSON-LD at least as much as for JSON. It has to name it: who takes anything gets
 * JSON. Readers of linked data name both alike.
 */
export function prefersLinkedData(accept: string | undefined): boolean {
  const quality = new Map(accept?.split(',').map(rangeOf));
  const linked = quality.get('application/ld+json') ?? 0;
  return linked > 0 && linked >= (quality.get('application/json') ?? 0);
}

/** A media range with its quality from 0 to 1. */
function rangeOf(written: string): [range: string, quality: number] {
  const [range = '', ...parameters] = written.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return [range, quality === undefined ? 1 : Number(quality.slice(2)) || 0];
}
