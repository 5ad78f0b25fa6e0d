/** What is made of an object is made when it is first asked for, and kept as long as the object is. */
export function onceForEach<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = { made: make(key) }));
    return found.made;
  };
}
