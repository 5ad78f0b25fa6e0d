import { type Reading, type SentenceReading } from './reading';
import { fold } from './words';

export interface OrganisationMention {
  /** `org-<slug>`. */
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Networks known by one name; others are known by a word such as "University" in theirs. */
const networks =
  'CityNet|Metropolis|Metrópolis|UCLG|CGLU|ICLEI|Eurocities|C40|UN-Habitat|ONU-Hábitat|Casa Asia|CITYNET|UCCI|Rikolto|Telefónica|Everis|Fundación Metrópoli';
const heads =
  'University|Universidad|Universitat|Institute|Instituto|Institut|Center|Centre|Centro|Agency|Agencia|Foundation|Fundación|Association|Asociación|' +
  'Network|Red|Company|Corporation|Ltd|Inc|GmbH|Bank|Banco|Academy|Academia|Chamber|Cámara|Laboratory|Lab|College|Federation|Cooperative|Cooperativa|Alliance|Park|Group|Fira';
const nameWord = String.raw`(?:\p{Lu}[\p{L}\p{N}&.'’-]*)`;
const link = String.raw`(?:\s+(?:of|for|the|de|del|la|los|las|y|and|i)){0,2}`;
const named = new RegExp(
  String.raw`^(?:The |El |La |Los |Las )?((?:${networks})(?![\p{L}-])|(?:${nameWord}${link}\s+){0,6}(?:${heads})(?!\p{L})(?:${link}\s+${nameWord}){0,5})`,
  'u',
);
const acronym =
  /^(?!(?:OECD|OCDE|UNESCO|ONU|NATO|USA|EEUU|COVID|BRT|ICT|TIC|LED)\b)(\p{Lu}{3,8})(?=\s+\p{Ll})/u;
const longestName = 120;
/** "The secretary of Metrópolis": somebody of it speaks. */
const slug = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

/**
 * The organisation that a sentence opens with as its subject ("CityNet trains ...", "The University of Tokyo has ...").
 * Only names that are plainly those of an organisation; a sentence of such a one says nothing of the city in the name.
 */
export function organisationOf(
  { text }: Reading,
  { start, end }: SentenceReading,
): OrganisationMention | null {
  const opening = text.slice(start, Math.min(end, start + longestName));
  const match = named.exec(opening) ?? acronym.exec(opening);
  const name = match?.[1]?.trim().replace(/[.,]$/u, '');
  if (match === null || name === undefined || name === '') return null;
  const at = start + opening.indexOf(name);
  return { id: `org-${slug(name)}`, name: name.replace(/\s+/gu, ' '), start: at, end: at + name.length };
}
