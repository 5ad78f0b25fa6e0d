import { type GoodPracticeChanged } from '@puente/contracts';
import { type GoodPracticeLinks } from './ports/good-practice-links';

/** A good practice of a city appeared or changed in the catalogue: its profile links to it. */
export class LinkGoodPractice {
  constructor(private readonly goodPractices: GoodPracticeLinks) {}

  async execute({ id, version, party, challenge, title }: GoodPracticeChanged): Promise<void> {
    if (party.kind !== 'city') return;
    await this.goodPractices.keep({ id, version, cityId: party.id, challenge, title });
  }
}
