import { type Rule, transitionRules } from '../src/domain/transition-rules';

/** The table of the code as the document that people read. */
export function statesText(): string {
  return [
    '# The states of a proposal',
    '',
    'Written from `apps/partnerships/src/domain/transition-rules.ts` by `npm run states`; a test compares. What is not in the table',
    'cannot happen. Each step is asked for by `POST /api/v1/proposals/{id}/transitions {to, reason?, comment?}`, and takes place at once.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> draft',
    ...arrows(),
    '```',
    '',
    '`approved` is asked for and passed through: an approved case is an active partnership at once, so nothing rests there.',
    '',
    '| rule | from | asked for | leads to | who may | when | needs | who hears of it |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...transitionRules.map(row),
    '',
    'A _decision_ can be undone within 14 days by whoever took it, or another of the same side or of the programme, with a',
    'reason, as long as nothing has been decided since: the case is then where it was. While a case is proposed, whoever is to answer may',
    'put other terms on the table; then the other side is to answer. Questions may be asked as long as the case is open.',
    '',
  ].join('\n');
}

function arrows(): string[] {
  const drawn = transitionRules.flatMap(({ from, asks, to, by }) =>
    from.map(
      (one) =>
        `  ${name(one)} --> ${name(to)}: ${asks === to ? by.map(words).join(', ') : `${words(asks)}, ${by.map(words).join(', ')}`}`,
    ),
  );
  return [...new Set(drawn)];
}

function row({ sentence, from, asks, to, by, when, needs, tells, isDecision }: Rule): string {
  const cells = [
    `${sentence}.${isDecision ? ' _Decision._' : ''}`,
    from.join(', '),
    asks,
    to,
    ...[by, when === undefined ? [] : [when], needs, tells].map((codes) => codes.map(words).join(', ')),
  ];
  return `| ${cells.join(' | ')} |`;
}

const words = (code: string): string => code.replaceAll('-', ' ');
/** Mermaid takes no hyphens in names. */
const name = (state: string): string => state.replaceAll('-', '_');
