import { type ChallengesRead, type ReadChallenges as Request } from '@puente/contracts';
import { detectLanguage, isReadLanguage } from '../domain/extraction/languages';
import { type ChallengeReader } from './ports/challenge-reader';

export class ReadChallenges {
  constructor(private readonly reader: ChallengeReader) {}

  async execute({ text, language: stated }: Request): Promise<ChallengesRead> {
    const language = stated ?? detectLanguage(text).language;
    if (!isReadLanguage(language)) return { language, challenges: [] };
    return { language, challenges: await this.reader.readChallenges({ text, language }) };
  }
}
