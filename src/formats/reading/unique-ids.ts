/** Makes ids unique: the first candidate that is free, or the last with a number appended. */
export class UniqueIds {
  readonly #taken = new Set<string>();
  readonly #numbers = new Map<string, number>();

  take(first: string, ...others: readonly string[]): string {
    const candidates = [first, ...others];
    let id = candidates.find((candidate) => !this.#taken.has(candidate));
    if (id === undefined) {
      const last = candidates.at(-1)!;
      let number = this.#numbers.get(last) ?? 2;
      while (this.#taken.has(`${last}-${String(number)}`)) number++;
      this.#numbers.set(last, number + 1);
      id = `${last}-${String(number)}`;
    }
    this.#taken.add(id);
    return id;
  }
}
