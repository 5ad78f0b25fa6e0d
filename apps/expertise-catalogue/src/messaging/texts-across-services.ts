import { readChallenges } from '@puente/contracts';
import { type RequestClient } from '@puente/messaging';
import { type ChallengeInText, type Texts } from '../use-cases/ports/texts';

export class TextsAcrossServices implements Texts {
  constructor(private readonly client: RequestClient) {}

  async challengesOf(text: string): Promise<readonly ChallengeInText[]> {
    if (text.trim() === '') return [];
    return (await this.client.send(readChallenges, { text })).challenges;
  }
}
