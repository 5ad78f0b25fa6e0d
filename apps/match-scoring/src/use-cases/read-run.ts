import { type ReadRun as Request, type TextPart } from '@puente/contracts';
import { markWithdrawn } from '../domain/explanation/mark-withdrawn';
import { runBytes } from '../domain/canonical/run-bytes';
import { type RunResult } from '../domain/run';
import { type Runs } from './ports/runs';
import { type WithdrawnDocuments } from './ports/withdrawn-documents';
import { quotedDocuments } from './quoted-documents';
import { runFor } from './run-for';
import { runText } from './run-text';
import { textPart } from './text-part';

/** A stored run as it may be shown now: quotes of documents withdrawn since give way to a mark. */
export class ReadRun {
  constructor(
    private readonly runs: Runs,
    private readonly withdrawn: WithdrawnDocuments,
  ) {}

  async execute({ actor, id, index }: Request): Promise<TextPart> {
    const stored = await runFor(this.runs, id, actor);
    const run = JSON.parse(stored.bytes) as RunResult;
    const withdrawn = await this.withdrawn.among(quotedDocuments(run.suggestions));
    const bytes = withdrawn.size === 0 ? stored.bytes : runBytes(markWithdrawn(run, withdrawn));
    return textPart(runText(id, bytes), index);
  }
}
