import { type CityProfile } from '../party-profile';
import { type Relation, ties } from '../criteria/ties';
import { exchange } from '../criteria/exchange';
import { scale } from '../criteria/scale';
import { prefers, relationBetween } from '../relation';
import { type ScoringTables, total } from '../score';
import { type CriterionWeight } from '../weights/weights';
import { type CityLayout, layoutOf } from './city-layout';
import { anything, exactly, share, together } from './criterion-bounds';
import { fitBounds, type Range } from './fit-bounds';
import { inCommon, type Meeting, metAt, needsMet, sumInCommon } from './meetings';

/** Needs and offers of a city's layout at the least and at the most that its pending statements can make of them. */
class BoundedSides {
  readonly need: Record<keyof Range, Float64Array>;
  readonly offer: Record<keyof Range, Float64Array>;

  constructor(private readonly layout: CityLayout) {
    const { need, offer } = layout;
    const room = (length: number) => ({ low: new Float64Array(length), high: new Float64Array(length) });
    this.need = room(need.concepts.length);
    this.offer = room(offer.concepts.length);
  }

  /** Takes the statements of the city as they stand in `profile`: as many as in the layout's, each perhaps decided since. */
  take(profile: CityProfile): this {
    for (const { low, high } of [this.need, this.offer]) {
      low.fill(0);
      high.fill(0);
    }
    for (const { stance, slot, share, statement } of this.layout.claims) {
      const { status } = profile.statements[statement]!;
      if (status === 'rejected') continue;
      const { low, high } = this[stance];
      high[slot] = Math.max(high[slot]!, share);
      if (status === 'confirmed') low[slot] = Math.max(low[slot]!, share);
    }
    return this;
  }
}

/** One need of a pair: its slot on either side, -1 where a side does not speak of it. */
interface EitherNeed {
  readonly weight: number;
  readonly ours: number;
  readonly theirs: number;
}

/** The bounds of two cities' score, as `scoreBounds` gives them, again and again as things of the first are decided. */
export class CityPairBounds {
  private readonly sides: { readonly ours: BoundedSides; readonly theirs: BoundedSides };
  private readonly layouts: { readonly ours: CityLayout; readonly theirs: CityLayout };
  private readonly receives: readonly Meeting[];
  private readonly gives: readonly Meeting[];
  private readonly sharedOffers: readonly Meeting[];
  private readonly needs: readonly EitherNeed[];
  private readonly relation: Relation;

  constructor(
    ours: CityProfile,
    private readonly theirs: CityProfile,
    private readonly tables: ScoringTables,
    private readonly set: readonly CriterionWeight[],
  ) {
    const { space, on } = tables;
    const [one, two] = [layoutOf(space, ours), layoutOf(space, theirs)];
    this.layouts = { ours: one, theirs: two };
    this.sides = { ours: new BoundedSides(one), theirs: new BoundedSides(two).take(theirs) };
    this.receives = needsMet(space, one.need.concepts, two.offer.concepts);
    this.gives = needsMet(space, two.need.concepts, one.offer.concepts);
    this.sharedOffers = inCommon(space, one.offer.concepts, two.offer.concepts);
    const either = [...new Set([...one.need.concepts, ...two.need.concepts])].sort((a, b) => a - b);
    this.needs = either.map((concept) => ({
      weight: space.weights[concept]!,
      ours: one.need.concepts.indexOf(concept),
      theirs: two.need.concepts.indexOf(concept),
    }));
    this.relation = relationBetween(ours, theirs, on);
  }

  /** Unrounded, in [0, 100]; `decided` is the first city, some of its pending things decided. */
  bounds(decided: CityProfile): Range {
    const { ours, theirs } = this.sides;
    ours.take(decided);
    const [populationA, populationB] = [decided.population, this.theirs.population];
    const isKnown = populationA !== null && populationB !== null;
    const receives = this.fit(this.receives, this.layouts.ours, ours, theirs);
    const gives = this.fit(this.gives, this.layouts.theirs, theirs, ours);
    const { low, high } = together([receives, gives], {
      exchange: this.exchange(),
      'shared-challenges': this.shared(),
      scale: isKnown ? exactly(scale(populationA, populationB)) : anything,
      ties: this.ties(decided),
    });
    return { low: total(low, this.set), high: total(high, this.set) };
  }

  private fit(
    meetings: readonly Meeting[],
    layout: CityLayout,
    needy: BoundedSides,
    able: BoundedSides,
  ): Range {
    const { weights } = layout.need;
    const met = { low: new Float64Array(weights.length), high: new Float64Array(weights.length) };
    for (const meeting of meetings) {
      met.low[meeting.ours] = metAt(meeting, able.offer.low);
      met.high[meeting.ours] = metAt(meeting, able.offer.high);
    }
    return fitBounds({ weights, asked: needy.need, met }, this.tables.weights.k);
  }

  private exchange(): Range {
    const { ours, theirs } = this.sides;
    const end = (at: keyof Range): number =>
      exchange(sumInCommon(this.sharedOffers, ours.offer[at], theirs.offer[at]), this.tables.weights.k);
    return { low: end('low'), high: end('high') };
  }

  /** As `sharedBounds` has it; in needs that neither speaks of all is 0. */
  private shared(): Range {
    const { ours, theirs } = this.sides;
    const least = { both: 0, either: 0 };
    const most = { both: 0, either: 0 };
    for (const { weight, ours: a, theirs: b } of this.needs) {
      const aLow = a < 0 ? 0 : ours.need.low[a]!;
      const aHigh = a < 0 ? 0 : ours.need.high[a]!;
      const bLow = b < 0 ? 0 : theirs.need.low[b]!;
      const bHigh = b < 0 ? 0 : theirs.need.high[b]!;
      const closest = Math.min(aHigh, bHigh);
      least.both += weight * Math.min(aLow, bLow);
      least.either += weight * Math.max(aHigh, bHigh);
      most.both += weight * closest;
      most.either += weight * Math.max(closest, aLow, bLow);
    }
    return { low: share(least), high: share(most) };
  }

  private ties(decided: CityProfile): Range {
    const { theirs, relation } = this;
    const cities = [decided, theirs];
    const willing = Number(prefers(decided, theirs.country)) + Number(prefers(theirs, decided.country));
    const unsaid = cities.filter((city) => city.preferredPartnerCountries === null).length;
    const preference = willing / cities.length;
    return {
      low: ties({ ...relation, preference }),
      high: ties({ ...relation, preference: preference + unsaid / cities.length }),
    };
  }
}
