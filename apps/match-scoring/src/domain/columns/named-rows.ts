/** Which rows name a thing (a network, a country, another party): few rows a name, or few names. */
export class NamedRows {
  private readonly rowsOf = new Map<string, Set<number>>();

  add(row: number, names: readonly string[]): void {
    for (const name of names) {
      const rows = this.rowsOf.get(name);
      if (rows) rows.add(row);
      else this.rowsOf.set(name, new Set([row]));
    }
  }

  /** Takes out what `add` entered for the same row and names. */
  remove(row: number, names: readonly string[]): void {
    for (const name of names) {
      const rows = this.rowsOf.get(name);
      rows?.delete(row);
      if (rows?.size === 0) this.rowsOf.delete(name);
    }
  }

  of(name: string): ReadonlySet<number> {
    return this.rowsOf.get(name) ?? none;
  }
}

const none: ReadonlySet<number> = new Set();
