import 'flag-icons/css/flag-icons.min.css';

/** The flag of an ISO 3166 country. It says nothing that the name beside it does not. */
export function Flag({ country }: { country: string }) {
  return (
    <span
      aria-hidden
      className={`fi fi-${country.toLowerCase()}`}
      style={{ borderRadius: 2, boxShadow: '0 0 0 1px rgb(128 128 128 / 30%)', flexShrink: 0 }}
    />
  );
}
