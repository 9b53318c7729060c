/** The mark: a C that is a jack, with a plug and its cord. Decoration: what holds it has the name. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg aria-hidden viewBox="0 0 32 32" width={size} height={size}>
      <rect width="32" height="32" rx="8" className="fill-bakelite-2" />
      <g fill="none" strokeWidth="3" strokeLinecap="round">
        <path d="M22.4 8.9A9.5 9.5 0 1 0 22.4 23.1" className="stroke-on-bakelite" />
        <path d="M16 16H27.5" className="stroke-lamp" />
      </g>
      <circle cx="16" cy="16" r="3.5" className="fill-lamp" />
    </svg>
  )
}
