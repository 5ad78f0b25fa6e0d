const sizeFirst = 4;
const growth = 1.5;

/** The rows of one block that have a value at one concept, sorted by their place in the block, side by side in memory. */
export class Posting {
  places = new Uint16Array(0);
  values = new Float64Array(0);
  size = 0;

  /** Enters a place that is not held yet. New rows come last, so that most entries move nothing. */
  add(place: number, value: number): void {
    if (this.size === this.places.length) this.grow();
    const at = this.find(place);
    this.places.copyWithin(at + 1, at, this.size);
    this.values.copyWithin(at + 1, at, this.size);
    this.places[at] = place;
    this.values[at] = value;
    this.size += 1;
  }

  remove(place: number): void {
    const at = this.find(place);
    if (at === this.size || this.places[at] !== place) return;
    this.places.copyWithin(at, at + 1, this.size);
    this.values.copyWithin(at, at + 1, this.size);
    this.size -= 1;
  }

  /** 0 where the place is not held. */
  valueAt(place: number): number {
    const at = this.find(place);
    return at < this.size && this.places[at] === place ? this.values[at]! : 0;
  }

  /** Where the place stands, or would. */
  private find(place: number): number {
    if (this.size === 0 || this.places[this.size - 1]! < place) return this.size;
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private grow(): void {
    const room = Math.max(sizeFirst, Math.ceil(growth * this.size));
    const places = new Uint16Array(room);
    const values = new Float64Array(room);
    places.set(this.places);
    values.set(this.values);
    [this.places, this.values] = [places, values];
  }
}

/** One side of every profile of a block (needs, offers, or what meets a need), concept by concept. */
export class Postings {
  private readonly byConcept: readonly Posting[];

  constructor(concepts: number) {
    this.byConcept = Array.from({ length: concepts }, () => new Posting());
  }

  at(concept: number): Posting {
    return this.byConcept[concept]!;
  }

  /** Enters a row's values above 0; `values` is by concept. */
  add(place: number, values: Float64Array): void {
    this.byConcept.forEach((posting, concept) => {
      if (values[concept]! > 0) posting.add(place, values[concept]!);
    });
  }

  /** Takes a row out of every posting. */
  remove(place: number): void {
    for (const posting of this.byConcept) posting.remove(place);
  }
}
