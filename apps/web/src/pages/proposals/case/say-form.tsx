import { Button, Stack, Textarea } from '@mantine/core';
import { type Schema } from '../../../api/client';
import { useKept } from '../../../session/use-kept';
import { CaseProblem } from './actions/case-problem';
import { useCaseChange } from './use-case-change';

interface SayFormProps {
  readonly proposal: Schema<'Proposal'>;
  /** Under which what is typed is kept. */
  readonly about: string;
  readonly label: string;
  readonly send: string;
  readonly say: (text: string) => Promise<unknown>;
}

const textUnitsMax = 1_000;

/** A question or an answer. */
export function SayForm({ proposal, about, label, send, say }: SayFormProps) {
  const [text, keep, forget] = useKept(`said ${about}`, '');
  const saying = useCaseChange(() => say(text.trim()));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saying.mutate(undefined, { onSuccess: forget });
      }}
    >
      <Stack gap="xs" align="flex-start">
        <Textarea
          label={label}
          autosize
          minRows={2}
          required
          maxLength={textUnitsMax}
          value={text}
          onChange={({ currentTarget }) => keep(currentTarget.value)}
          w="100%"
        />
        {saying.error && <CaseProblem problem={saying.error} proposal={proposal} />}
        <Button type="submit" variant="default" size="xs" loading={saying.isPending}>
          {send}
        </Button>
      </Stack>
    </form>
  );
}
