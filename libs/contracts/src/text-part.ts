/**
 * One part of a text too long for a single message: `parts` in all, this one the `index`-th from 0, to be joined in
 * order.
 */
export class TextPart {
  text: string;
  index: number;
  parts: number;
}
