/** Lower-case ASCII words joined by hyphens: `slug('Fundación Metrópoli') === 'fundacion-metropoli'`. Empty where no letter or digit is left. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
