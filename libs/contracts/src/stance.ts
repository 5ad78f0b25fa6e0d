export const stances = ['need', 'offer'] as const;
/** A party faces a challenge (need) or has expertise in it (offer). */
export type Stance = (typeof stances)[number];
