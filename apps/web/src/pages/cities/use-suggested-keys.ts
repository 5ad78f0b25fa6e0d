import { type KeyboardEvent, useId, useState } from 'react';
import { type Statement } from './city';
import { type Decision } from './use-decide';

interface Acts {
  readonly decide: (statement: Statement, decision: Decision) => void;
  readonly edit: (statement: Statement) => void;
}

/** What puts a statement in reach of the keyboard: one of the suggested ones is, the others by its keys. */
export interface StatementFocus {
  readonly id: string;
  readonly tabIndex: 0 | -1;
  readonly 'aria-describedby': string;
  readonly onFocus: () => void;
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Going through suggested statements: J and K or arrows move, C confirms, E edits, R rejects. */
export function useSuggestedKeys(suggested: readonly Statement[], { decide, edit }: Acts) {
  const [helpId, headingId] = [useId(), useId()];
  const [current, setCurrent] = useState<string | null>(null);
  const reachable = suggested.find(({ id }) => id === current) ?? suggested[0];

  const focusOf = ({ id, status }: Statement): StatementFocus | undefined =>
    status !== 'suggested'
      ? undefined
      : {
          id: elementId(id),
          tabIndex: id === reachable?.id ? 0 : -1,
          'aria-describedby': helpId,
          onFocus: () => setCurrent(id),
        };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    // Only on a statement itself: in a field the same keys are letters.
    const place = suggested.findIndex(({ id }) => elementId(id) === (event.target as HTMLElement).id);
    const statement = suggested[place];
    if (statement === undefined) return;
    const step = steps[event.key];
    const after = suggested[place + 1] ?? suggested[place - 1];
    if (step !== undefined) goTo(suggested[place + step]);
    else if (event.key === 'e') edit(statement);
    else if (event.key === 'c' || event.key === 'r') {
      goTo(after, headingId);
      decide(statement, { status: event.key === 'c' ? 'confirmed' : 'rejected' });
    } else return;
    event.preventDefault();
  };
  return { focusOf, onKeyDown, helpId, headingId };
}

const elementId = (id: string) => `statement-${id}`;

function goTo(statement: Statement | undefined, otherwise?: string): void {
  const id = statement === undefined ? otherwise : elementId(statement.id);
  if (id !== undefined) document.getElementById(id)?.focus();
}
