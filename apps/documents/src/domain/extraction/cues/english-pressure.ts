import { type CueLists, phrases } from './cue-kinds';

/** English cues of quantity, pressure, delay and wear, and of what holds such things back. */
export const englishPressure: CueLists = {
  lack: phrases(`
    only has, has only, have only, only have, only one, only two, only three, just one, just two, no more than one, only once a, only twice a, only runs, only run, only reaches, only covers,
    goes under, go under, under water, still floods, still flood, leaks heat, leak heat, packed, comes to a standstill, come to a standstill, at a standstill, to a standstill, grinds to, ground to a halt, stuck, stalled, stalls, bogged down,
    would not stand, would not withstand, could not withstand, would not survive, not withstand, not ready for, unprepared, ill prepared, weak point*, weak spot*, weak side, sore point*, sore spot*, achilles heel, the weakness, weaknesses, looks distant, look distant, remains distant, seems distant, a long way off, long way to go,
    is gaining on, are gaining on, gains on, gaining ground on, creeps closer, eats into, eating into, swallows, swallow, drains away, drain away, is draining, nothing to rent, find nothing, finds nothing, find no, finds no, find none, afford neither, beyond the means, beyond the reach, no place for, short of, falls short, fall short, short of what,
    years late, months late, is late, are late, late by, behind plan, overdue, backlog, unfinished, half finished, half built, postponed, put off, on paper only, only on paper, still on paper, waiting time*, waits of, months long, years long, weeks long,
    are ageing, is ageing, grows older, grow older, old and overloaded, overstretched, stretched, strained, understaffed, worn out, run down, stands empty, stand empty, half empty, stay empty, empties, empty out, hollowed out, left behind, go without, goes without, live without, lives without, does not reach, do not reach, never reaches, never reach, reaches only, still rare, remains rare, remain rare, remains low, remain low, too little, too much, too many,
    depends too, depend too, depends on the car, depend on the car, depends on cars, depend on cars, rely on the car, relies on one, depends on one, depend on one, depends on a single, hangs on, drives up, drive up, push up, pushes up, forced out, forced to leave, gives up, give up, costs more than, cost more than, more than half of their, cracks, cracked, potholes, swelter*, bakes in, bake in, catches fire, caught fire, has burned, have burned, than they once did, than it once did, have to leave, leave town, leaves town, lost a third, lost a quarter, lost half, has lost, have lost, one of the worst, among the worst, they once did, a tenth of, a fraction of, counts as many, as many cars,
    turned away, turn away, turns away, no money for, no money to, cannot pay, nobody to, no one to, in short supply, thin on the ground, years to get, comes late, arrive late, arrives late, sleepless, keeps awake, unheard, unlit, unpaved, unsorted, unregistered`),
  resolve: phrases(`
    holds back, hold back, held back, keeps back, keep back, holds off, keeps at bay, kept at bay, protocol against, protocols against, plan against, plans against, barrier against, shield against, more energy than, more energy is produced, more power than, than it consumes, than it uses, than they use, than is used, than is consumed, than consumed,
    hours ahead, days ahead, minutes ahead, in good time, is back, are back, have returned, has returned, have come back, has come back, swim again, swum in, clear again, clean again, blue again, cooler, quieter, recovers, recover, captures, intercepts, soak up, soaks up, keeps the streets, has tamed, wiped out, rid of, got rid of, fewer accidents, fewer deaths, without landfill, out of landfill, away from landfill`),
  achieve: phrases(`
    among the oldest, the oldest in, drawn up together, what works, works best, is studied by, are studied by, studied abroad, studied by, within a walk of, within walking distance, within reach of, within ten minutes, within a few minutes, five minutes from, each with, has learned, has learnt, good name for, well kept, one in every, in every district, in every neighbourhood, in every school, in each district, openly, open to all, envied by, at the forefront, forefront of, ahead of, second nature, the pride of, pride of, strength, strengths, strong point*, asset, assets, comes naturally, thrives, thriving, flourish*`),
  act: phrases(
    `send power, sends power, shine, shares its, share their, is produced, is treated, are treated, is recycled, are recycled, is reused, is composted, are planted, planted since, make compost, keep watch, keeps watch, goes into, is turned into, are turned into, is measured, are measured, is watched, are watched, is collected, are collected`,
  ),
  fall: phrases(
    `hardly any, hardly anything, hardly anyone, barely any, almost no, almost nothing, almost none, scarcely any, next to no, next to nothing, ever fewer, fewer and fewer, ever less, less and less`,
  ),
  rise: phrases(
    `above the average, above average, above the national average, higher than the average, higher than average, grows faster than, grow faster than, growing faster than, rises faster than, rise faster than, twice the average, double the average, twice the national, double the national, ever more, more and more, on the rise`,
  ),
  neutral: phrases(
    `not only, not just, not least, as well as, a few, few years, few metres, few kilometres, few minutes, no doubt, without doubt, on the other hand, at least, to a large extent, only then, not to mention, no wonder, not even a day, more than once, at once, once a, once again, all at once`,
  ),
};
