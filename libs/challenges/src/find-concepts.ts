import { type Concept, type ConceptMention, type ReadingLanguage } from './concept';
import setPhrases from './data/set-phrases.json';
import { concepts } from './scheme';
import { TermTrie } from './term-trie';
import { wordsOf } from './words';

/** A set phrase looks like a term and touches nothing ("political climate"): it is found and holds no concept. */
type Entry = Concept | null;

function buildLexicon(language: ReadingLanguage): TermTrie<Entry> {
  const trie = new TermTrie<Entry>(language);
  for (const each of concepts()) {
    for (const term of [...each.terms[language], ...each.alsoTerms[language]]) trie.add(term, each);
  }
  for (const phrase of setPhrases[language]) trie.add(phrase, null);
  return trie;
}

const lexicons: Partial<Record<ReadingLanguage, TermTrie<Entry>>> = {};

/**
 * Where a text touches which concepts, in order of appearance. Offsets count UTF-16 code units of the text as
 * given. A term inside a longer term does not count; terms that merely overlap both do. Linear in the text.
 */
export function findConcepts(text: string, language: ReadingLanguage): ConceptMention[] {
  const lexicon = (lexicons[language] ??= buildLexicon(language));
  const words = wordsOf(text);
  const mentions: ConceptMention[] = [];
  let coveredUntil = 0;
  for (let index = 0; index < words.count; index += 1) {
    const match = lexicon.longestFrom(words, index);
    if (match === null) continue;
    const start = words.starts[index] ?? 0;
    const end = words.ends[index + match.wordCount - 1] ?? start;
    if (end <= coveredUntil) continue;
    coveredUntil = end;
    for (const found of match.values) {
      if (found !== null) mentions.push({ concept: found.id, theme: found.theme, start, end });
    }
  }
  return mentions;
}
