type TextOf = (units: number) => string;

const repeated =
  (piece: string): TextOf =>
  (units) =>
    piece.repeat(Math.max(1, Math.floor(units / piece.length)));

const deeperAndDeeper: TextOf = (units) => {
  const deepest = 200;
  const items = Array.from(
    { length: deepest },
    (_, depth) => `${'  '.repeat(depth)}- Madrid lacks housing\n`,
  );
  return repeated(items.join(''))(units);
};

const rows: TextOf = (units) => {
  let table = '| city | lacks |\n| --- | --- |\n';
  for (let row = 1; table.length < units; row += 1) table += `| Madrid ${row} | housing |\n`;
  return table;
};

const cityWithNeed = 'Madrid lacks affordable housing';

/** Texts that a reader might stumble over, by what is hard about them; each makes about so many UTF-16 units. */
export const hardTexts: Readonly<Record<string, TextOf>> = {
  'one line without a full stop': repeated(
    'In the old town of Madrid the people speak of buses and of housing ',
  ),
  'one sentence again and again': repeated(`${cityWithNeed}. `),
  'one sentence of many clauses': repeated(`${cityWithNeed} but Seoul recycles its waste, and `),
  'a name again and again': repeated('Madrid '),
  'a list of names': repeated('Madrid, Seoul and '),
  'a name with many namesakes': repeated('Valencia '),
  'given names and cities': repeated('Santiago Toledo Florence '),
  'a word of three letters': repeated('the '),
  'a concept again and again': repeated('housing '),
  'a cue again and again': repeated('lacks '),
  'cues and concepts': repeated('lacks housing '),
  'pointers without end': repeated('the city it both partners '),
  connectives: repeated('and but while y pero '),
  'capitals only': repeated('MADRID LACKS AFFORDABLE HOUSING AND SEOUL RECYCLES WASTE. '),
  'round brackets': repeated('('),
  'square brackets': repeated('['),
  'a bracket before each word': repeated('Madrid ( '),
  asterisks: repeated('*'),
  'upright lines': repeated('|'),
  'quotation marks': repeated('“'),
  apostrophes: repeated("'"),
  'letters and apostrophes': repeated("a'"),
  'full stops': repeated('.'),
  'full stops and a letter, without end': (units) => `${'.'.repeat(units)}x`,
  'full stops, quotes and a letter': (units) => `${'."'.repeat(units / 2)}x`,
  'blanks in a word': (units) => `a${' '.repeat(units)}.`,
  'full stops and quotes': repeated('."'),
  'marks of exclamation': repeated('!? '),
  'initials and dots': repeated('A. '),
  'dotted letters': repeated('a.'),
  abbreviations: repeated('Sr. '),
  numbers: repeated('3.5 '),
  'a long number': repeated('7'),
  spaces: repeated(' '),
  'line ends': repeated('\n'),
  'carriage returns': repeated('\r\n'),
  'page breaks': repeated('\f'),
  'non-breaking spaces': repeated('\u00a0'),
  'spaces and line ends': repeated(' \n'),
  'dashes and spaces': repeated(' - '),
  'one long word': repeated('a'),
  'one long word in capitals': repeated('MADRID'),
  'one long run of Chinese': repeated('马德里缺少住房'),
  'combining marks': repeated('e\u0301'),
  'marks on one letter': repeated('\u0301'),
  emoji: repeated('🏙️👩‍👩‍👧 '),
  'halves of surrogate pairs': repeated('\ud83c'),
  'soft hyphens': repeated('hous\u00ading '),
  'a list deeper and deeper': deeperAndDeeper,
  headings: repeated('# Madrid lacks housing\n\n'),
  'short lines': repeated('Madrid\n'),
  'a long table': rows,
  'unfinished lines': repeated('Madrid and the\n'),
  addresses: repeated('https://www.example.org/madrid/housing '),
  'streets and numbers': repeated('calle Mayor 3, 28013 Madrid '),
  'organisations of many words': repeated('The Madrid Seoul Delhi University of the Madrid '),
  colons: repeated('Madrid lacks: housing: '),
};
