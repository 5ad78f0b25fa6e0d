import { type TextPart } from '@puente/contracts';

/** Fetches the parts of a long text one after the other, and joins them; `first` where it is at hand already. */
export async function joinTextParts(
  read: (index: number) => Promise<TextPart>,
  first?: TextPart,
): Promise<string> {
  const head = first ?? (await read(0));
  const texts = [head.text];
  for (let index = 1; index < head.parts; index += 1) texts.push((await read(index)).text);
  return texts.join('');
}
