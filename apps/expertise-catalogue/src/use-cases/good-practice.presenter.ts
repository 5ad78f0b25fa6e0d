import { themeOf } from '@puente/challenges';
import { type GoodPractice as GoodPracticeReply } from '@puente/contracts';
import { type GoodPractice } from '../domain/good-practice';

export function toGoodPractice(goodPractice: GoodPractice): GoodPracticeReply {
  return { ...goodPractice, party: { ...goodPractice.party }, theme: themeOf(goodPractice.challenge) };
}
