/** The mark: a roof, and what comes home under it. */
export function Logo() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="7" fill="var(--mantine-color-petrol-8)" />
      <g fill="none" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round">
        <path d="M8 16 16 9l8 7" stroke="#fff" />
        <path d="M16 14.5v8.5m-3.6-3.4L16 23.2l3.6-3.6" stroke="#8fd3d8" />
      </g>
    </svg>
  );
}
