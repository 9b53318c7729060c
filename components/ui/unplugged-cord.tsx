/** A free jack and the plug beside it: nothing is connected here yet. */
export function UnpluggedCord({ className }: { className?: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 96 56"
      width={96}
      height={56}
      fill="none"
      strokeLinecap="round"
      className={className}
    >
      <circle
        cx="26"
        cy="28"
        r="18"
        className="fill-surface stroke-line-strong"
        strokeWidth="2.5"
      />
      <circle
        cx="26"
        cy="28"
        r="7.5"
        className="fill-sunken stroke-line-strong"
        strokeWidth="2.5"
      />
      <path d="M53 33.5 57 36.5" className="stroke-line-strong" strokeWidth="4.5" />
      <path d="M58.5 37.5 68 45" className="stroke-ink" strokeWidth="10" />
      <path d="M71 47.5C77 52 84 50 93 50" className="stroke-cord" strokeWidth="2.5" />
    </svg>
  )
}
