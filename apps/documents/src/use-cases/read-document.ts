import { randomUUID } from 'node:crypto';
import { type DocumentReceived, limits } from '@puente/contracts';
import { countEvidence, noEvidence } from '../domain/count-evidence';
import { type StoredDocument } from '../domain/document';
import { type ExtractedEvidence } from '../domain/extraction/extract-evidence';
import { detectLanguage, isReadLanguage } from '../domain/extraction/languages';
import { modelReadingAwaited } from '../domain/model-reading/model-reading';
import { type Documents } from './ports/documents';
import { type EvidenceExtractor } from './ports/evidence-extractor';
import { type EvidenceStore } from './ports/evidence-store';

/** Reads a document that was received: finds its language, its evidence, and tells whom it concerns. */
export class ReadDocument {
  constructor(
    private readonly documents: Documents,
    private readonly evidence: EvidenceStore,
    private readonly extractor: EvidenceExtractor,
    /** Name of the model that is asked afterwards, where there is one. */
    private readonly model: string | null,
  ) {}

  async execute({ documentId }: DocumentReceived): Promise<void> {
    const text = await this.documents.textToRead(documentId);
    const document = await this.documents.find(documentId);
    if (!document || text === null) return;
    const language = document.language ?? detectLanguage(text).language;
    if (!isReadLanguage(language)) {
      const outcome = {
        status: 'not-read',
        reason: 'language-not-read',
        language,
        counts: noEvidence,
      } as const;
      await this.documents.recordReading(documentId, outcome);
      return;
    }
    const extracted = await this.extractor.extract({ text, title: document.title, language });
    await this.record(document, extracted.filter(isQuotable), language);
  }

  private async record(
    document: StoredDocument,
    extracted: readonly ExtractedEvidence[],
    language: string,
  ): Promise<void> {
    await this.evidence.record(
      { ...document, language },
      extracted.map((evidence) => ({ ...evidence, id: randomUUID() })),
    );
    const outcome = {
      ...({ status: 'read', reason: null } as const),
      ...{ language, counts: countEvidence(extracted) },
      ...(this.model !== null && { modelReading: modelReadingAwaited(this.model) }),
    };
    await this.documents.recordReading(document.id, outcome);
  }
}

/** What is longer is no sentence but a text without full stops: it proves little, and no message could carry many such. */
function isQuotable({ quote }: { readonly quote: string }): boolean {
  return quote.length <= limits.quoteUnitsMax;
}
