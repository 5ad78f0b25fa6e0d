import { type Letter } from '../use-cases/ports/letters';
import { type WrittenLetter } from '../use-cases/ports/letter-writer';
import { english } from './english';
import { linkOf } from './link-of';
import { plainName } from './plain-name';
import { spanish } from './spanish';
import { type NameOf, type Phrasebook, type Wording } from './wording';

const signature = 'Puente';

/** The letter in its language, English where we do not write that one; plain and as HTML, saying the same. */
export function writeLetter(letter: Letter, publicUrl: string, nameOf: NameOf): WrittenLetter {
  const phrases = phrasesIn(letter.language);
  const wording = word(letter, phrases, (kind, id) =>
    kind === 'programme' ? phrases.programme : plainName(nameOf(kind, id)),
  );
  const link = linkOf(letter, publicUrl);
  const token = 'token' in letter.data ? letter.data.token : null;
  const parts = { phrases, wording, link, token };
  const language = phrases === spanish ? 'es' : 'en';
  return { subject: wording.subject, text: asText(parts), html: asHtml(parts, language) };
}

interface Parts {
  readonly phrases: Phrasebook;
  readonly wording: Wording;
  readonly link: string;
  readonly token: string | null;
}

function phrasesIn(language: string): Phrasebook {
  return language === 'es' ? spanish : english;
}

/** Each template's phrase takes the data of that template. */
function word(letter: Letter, { letters }: Phrasebook, nameOf: NameOf): Wording {
  const phrase = letters[letter.template] as (data: Letter['data'], nameOf: NameOf) => Wording;
  return phrase(withPlainNames(letter).data, nameOf);
}

function withPlainNames(letter: Letter): Letter {
  if (letter.template !== 'invitation') return letter;
  return { ...letter, data: { ...letter.data, from: plainName(letter.data.from) } };
}

function asText({ phrases, wording, link, token }: Parts): string {
  const paragraphs = [
    phrases.greeting,
    ...wording.says,
    ...(wording.linkLabel === null ? [] : [`${wording.linkLabel}:\n${link}`]),
    ...(token === null ? [] : [`${phrases.codeLabel}\n${token}`]),
    ...wording.adds,
    signature,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function asHtml({ phrases, wording, link, token }: Parts, language: string): string {
  const label = wording.linkLabel;
  const paragraphs = [
    escapeHtml(phrases.greeting),
    ...wording.says.map(escapeHtml),
    ...(label === null ? [] : [`<a href="${escapeHtml(link)}">${escapeHtml(label)}</a>`]),
    ...(token === null ? [] : [`${escapeHtml(phrases.codeLabel)}<br><code>${escapeHtml(token)}</code>`]),
    ...wording.adds.map(escapeHtml),
    signature,
  ];
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(wording.subject)}</title></head>`,
    `<body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">`,
    `${body}\n</body></html>`,
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
