/** Where what was done something to is shown; null of what has no page. */
export function placeOf({ kind, id }: { readonly kind: string; readonly id: string }): string | null {
  switch (kind) {
    case 'city':
      return `/cities/${id}`;
    case 'start-up':
      return `/start-ups/${id}`;
    case 'proposal':
      return `/proposals/${id}`;
    case 'partnership':
      return `/partnerships/${id}`;
    case 'document':
      return `/documents/${id}`;
    case 'import':
      return `/admin/imports?id=${id}`;
    default:
      return null;
  }
}
