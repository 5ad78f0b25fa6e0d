import 'reflect-metadata';
import { seededRandom } from '@puente/testing';
import { type CityProfile } from '../../../apps/match-scoring/src/domain/party-profile';
import { spaceInForce } from '../../../apps/match-scoring/src/read-model/space';
import { VersionedIndex } from '../../../apps/match-scoring/src/read-model/versioned-index';
import { syntheticCities } from '../scoring/synthetic-cities';

const seed = 20_171_016;
const [, , holder, count] = process.argv;

/** Bytes in use after collection: the heap and what lies outside it. Needs --expose-gc. */
function bytesHeld(): number {
  for (let round = 0; round < 3; round += 1) globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Takes in so many profiles, each parsed as it would come from an event, and returns what holds them. */
function hold(profiles: number): unknown {
  const cityAt = syntheticCities(spaceInForce, seededRandom(seed), { quoted: true });
  const arrived = (number: number) => JSON.parse(JSON.stringify(cityAt(number))) as CityProfile;
  const [index, objects] = [new VersionedIndex(spaceInForce), new Map<string, CityProfile>()];
  for (let number = 0; number < profiles; number += 1) {
    const profile = arrived(number);
    const { kind, id, version } = profile;
    if (holder === 'index') index.apply({ kind, id, version, profile });
    else objects.set(id, profile);
  }
  return holder === 'index' ? index : objects;
}

// One profile first: code and tables are no part of the figure.
hold(1);
const before = bytesHeld();
const held = hold(Number(count));
console.log(JSON.stringify({ bytes: bytesHeld() - before, isHeld: held !== undefined }));
