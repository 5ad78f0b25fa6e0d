import { type Tables } from './assemble-run';
import { type HashedText, hashedText, profileText } from './canonical/hashed-text';
import { Recent } from './canonical/recent';
import { type PartyProfile } from './party-profile';
import { type RunInputs, type RunParts } from './run';
import { type MostInformative } from './uncertainty/most-informative';

/** Some 5 kB each. */
const suggestionsMax = 12_288;
const questionsMax = 1_024;

/**
 * Parts of runs, suggestions as text, remembered by all that they rest on down to the text of the profiles: who asks again,
 * whatever else has changed since, has only those computed whose own two sides have. A replay never comes here.
 */
export class RememberedParts {
  private readonly suggestions = new Recent<string, HashedText>(suggestionsMax);
  private readonly questions = new Recent<string, { held: MostInformative | null }>(questionsMax);

  /** Parts of a run with these inputs: `computed` where they are not remembered. */
  of({ asOf, marks, request, requester }: RunInputs, computed: RunParts): RunParts<HashedText> {
    const asked = [asOf.date, [...request.without].sort(), profileText(requester).hash].join('|');
    const keyOf = (candidates: readonly PartyProfile[]) =>
      [asked, ...candidates.map((one) => profileText(one).hash)].join('|');
    const markOf = ({ kind, id }: PartyProfile) =>
      marks?.find((one) => one.kind === kind && one.id === id)?.response ?? '';
    return {
      suggestion: (profile, rank) =>
        this.suggestions.of(`${rank}|${markOf(profile)}|${keyOf([profile])}`, () =>
          hashedText(computed.suggestion(profile, rank)),
        ),
      mostInformative: (candidates) =>
        this.questions.of(keyOf(candidates), () => ({ held: computed.mostInformative(candidates) })).held,
    };
  }
}

/** Tables that differ share nothing, whatever versions they name. */
const byTables = new WeakMap<Tables, RememberedParts>();

export function rememberedFor(tables: Tables): RememberedParts {
  let remembered = byTables.get(tables);
  if (!remembered) byTables.set(tables, (remembered = new RememberedParts()));
  return remembered;
}
