import { type MentionInClause } from './mention';

/** What opens the name of an organisation, an office or a meeting. */
const opensName =
  /\b(?:federation|institutes?|ministry|ministries|minister|associations?|funds?|bank|agency|congress|conference|summit|forum|society|faculty|school|department|bureau|secretary|commission|committee|academy|journal|master(?:'s)?|degree|day|week|year|decade|federaci[oó]n|instituto|ministerio|ministr[oa]|asociaci[oó]n|fondo|banco|agencia|congreso|cumbre|foro|facultad|escuela|departamento|consejer[ií]a|concejal(?:[ií]a)?|comisi[oó]n|comit[eé]|d[ií]a|semana|a[nñ]o|d[eé]cada)\s(?:of|on|for|de|del|sobre|para)\s(?:the\s|la\s|el\s|los\s|las\s)?(?:\p{L}[\p{L}-]*\s(?:(?:and|y|e)\s)?){0,2}$/iu;
const looked = 70;

/** "the Federation on Ageing", "an institute of information technology", "the UN fund for women": a name's words are no topic. */
export function isInName({ reading, mention }: MentionInClause): boolean {
  return opensName.test(reading.text.slice(Math.max(0, mention.start - looked), mention.start));
}
