interface InTheme {
  readonly theme: string;
  readonly stance: 'need' | 'offer';
}

/** Themes in the order in which they are first spoken of; in each, needs come first. */
export function byTheme<One extends InTheme>(
  statements: readonly One[],
): { readonly theme: string; readonly statements: readonly One[] }[] {
  const themes = [...new Set(statements.map(({ theme }) => theme))];
  return themes.map((theme) => ({
    theme,
    statements: statements
      .filter((one) => one.theme === theme)
      .toSorted((one, other) => one.stance.localeCompare(other.stance)),
  }));
}
