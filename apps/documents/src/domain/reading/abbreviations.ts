const abbreviations = new Set(
  `mr mrs ms dr dra prof st sr sra srs sres sta sto d dna dña dª ing lic arq jr vs no nos núm num art arts pág pag págs fig vol cf eg ie
  approx ca inc ltd co corp bros dept univ av avda pza plza c depto gob adm gral tel ext jan feb mar apr jun jul aug sep sept oct nov dec
  ee uu rr hh mt ft gen col sen rep gov hon rev fr u.s u.k u.n e.g i.e p.ej ej etc`.split(/\s+/),
);

/** The word that a full stop closes: back to white space, within a window. */
function wordBefore(text: string, stop: number): string {
  const window = text.slice(Math.max(0, stop - 12), stop);
  return /[\p{L}\p{M}ª.]+$/u.exec(window)?.[0] ?? '';
}

/** True where the full stop at `stop` belongs to an abbreviation or an initial ("Mr.", "D.", "EE. UU.", "J. Smith"). */
export function endsWithAbbreviation(text: string, stop: number, end: number): boolean {
  if (text[stop] !== '.' || end - stop > 1) return false;
  const word = wordBefore(text, stop);
  if (word.length === 0) return false;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return true;
  const lower = word.toLowerCase();
  if (lower === 'uu' || lower === 'etc' || lower === 'no') return false;
  return abbreviations.has(lower);
}
