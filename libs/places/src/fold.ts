const marks = /\p{M}/gu;
const plainAscii = /^[\x20-\x7e]*$/;
const single: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const singles = /[đðøłıßæœ]/g;

/** Lower case without accents ("Đà Nẵng" and "da nang" fold alike). Scripts without case keep their letters. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plainAscii.test(lower)) return lower;
  const plain = lower.replace(singles, (letter) => single[letter] ?? letter).normalize('NFKD');
  // Vowel signs of Indic scripts are marks too: dropped alike in text and name, they still compare equal.
  return plain.replace(marks, '').normalize('NFKC');
}
