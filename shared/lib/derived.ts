/**
 * What was reckoned of an object, kept as long as the object is: the one way in which shared code may remember something.
 * It must be what anybody would reckon anew: whoever changes the object in place {@link forget}s.
 */
export class Derived<Of extends object, What> {
  readonly #known = new WeakMap<Of, What>();

  /** @param make reckons it, where it is not known */
  of(object: Of, make: () => What): What {
    const known = this.#known.get(object);
    if (known !== undefined) return known;
    const made = make();
    this.#known.set(object, made);
    return made;
  }

  /** What is known of it already. */
  known(object: Of): What | undefined {
    return this.#known.get(object);
  }

  forget(object: Of): void {
    this.#known.delete(object);
  }
}
