import { type Metrics } from '@puente/platform';
import { type ReadByModel } from '../use-cases/read-with-model';
import { type OnRequest } from './chat-model-reader';

/** What is counted of a model: requests and their time, documents, and what became of its claims. */
export class ModelMetrics {
  private readonly requests;
  private readonly seconds;
  private readonly documents;
  private readonly claims;

  constructor(metrics: Metrics) {
    const byOutcome = ['outcome'];
    const count = (name: string, help: string) =>
      metrics.counter(`puente_model_${name}_total`, help, byOutcome);
    this.requests = count('requests', 'Requests to the language model');
    this.seconds = count('request_seconds', 'Seconds that they took');
    this.documents = count('documents', 'Documents that it read, partly or not at all too');
    this.claims = count('claims', 'What it claimed: accepted, or why it was dropped');
  }

  readonly onRequest: OnRequest = (outcome, durationMs) => {
    this.requests.inc({ outcome });
    this.seconds.inc({ outcome }, durationMs / 1_000);
  };

  readonly onRead = ({ reading, dropped }: ReadByModel): void => {
    this.documents.inc({ outcome: reading.status });
    this.claims.inc({ outcome: 'accepted' }, reading.evidence);
    for (const [outcome, count] of Object.entries(dropped)) this.claims.inc({ outcome }, count);
  };
}
