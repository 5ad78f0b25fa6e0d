export type StartUpStatus = 'draft' | 'submitted' | 'returned' | 'declined' | 'live' | 'archived';
export type SoughtThing = 'pilot-city' | 'distributor' | 'investor' | 'co-development';

export interface Proof {
  readonly kind: 'pilot' | 'reference';
  readonly where: string;
  readonly year?: number;
  readonly result?: string;
}

/** What a start-up can do about challenges; `trl` (1-9) and `markets` are null where not stated. */
export interface Solution {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly challenges: readonly string[];
  readonly trl: number | null;
  readonly proof: readonly Proof[];
  readonly markets: readonly string[] | null;
  readonly seeks: readonly SoughtThing[];
}

/** What a start-up says of itself. */
export interface StartUpContent {
  readonly name: string;
  readonly country: string;
  readonly city: string | null;
  readonly foundedIn: number | null;
  readonly website: string | null;
  readonly languages: readonly string[];
  readonly description: string;
  readonly fictitious: boolean;
  readonly solutions: readonly Solution[];
}

/** The version that the world sees, from its review on. */
export interface Published {
  readonly version: number;
  readonly content: StartUpContent;
  readonly publishedAt: Date;
}

/** A start-up and its solutions, as they are being worked on. `version` grows by one with each change. */
export interface StartUp extends StartUpContent {
  readonly id: string;
  readonly version: number;
  readonly status: StartUpStatus;
  /** The person who began it and may act for it; null where an admin or a list did. */
  readonly registeredBy: string | null;
  readonly published: Published | null;
  readonly expiresAt: Date | null;
  readonly remindedAt: Date | null;
  /** Code: why it was declined, returned or archived. */
  readonly reason: string | null;
  /** What the programme asked when it returned it. */
  readonly comment: string | null;
  /** What its people said to challenges that its description speaks of. */
  readonly challengeAnswers: Readonly<Record<string, 'confirmed' | 'rejected'>>;
}

export const notYetReviewed = {
  published: null,
  expiresAt: null,
  remindedAt: null,
  reason: null,
  comment: null,
  challengeAnswers: {},
} as const;

export function contentOf(startUp: StartUpContent): StartUpContent {
  const { name, country, city, foundedIn, website, languages, description, fictitious, solutions } = startUp;
  return { name, country, city, foundedIn, website, languages, description, fictitious, solutions };
}

/** What the world sees of it: nothing of what is not published, or archived. */
export function publicVersion(startUp: StartUp): Published | null {
  return startUp.status === 'archived' ? null : startUp.published;
}
