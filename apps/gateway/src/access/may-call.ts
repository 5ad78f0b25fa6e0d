import { type Role } from '@puente/kernel';

/** Who may call a route: anybody, whoever is signed in, or who is one of these for some organisation. */
export type Callers = 'anybody' | 'signed-in' | readonly Role[];

const callersOf = new WeakMap<object, Callers>();

/** Says who may call a route. What they may do there, the owner of the thing decides. */
export function MayCall(...callers: readonly ['anybody'] | readonly ['signed-in'] | readonly Role[]) {
  return (_target: object, _name: string | symbol, descriptor: PropertyDescriptor): void => {
    const [first] = callers;
    const all = first === 'anybody' || first === 'signed-in' ? first : callers;
    callersOf.set(descriptor.value as object, all);
  };
}

/** What a route says; undefined where it says nothing. */
export function whoMayCall(route: object): Callers | undefined {
  return callersOf.get(route);
}
