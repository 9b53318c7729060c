import { cn } from '#components/ui/cn.ts'

export type SparkBarsProps = {
  /** Oldest first; the last one is drawn in the accent. */
  values: readonly number[]
  /** All of it in words. */
  label: string
}

const BAR = { width: 9, gap: 4, height: 24 } as const

/** A few numbers as bars beside their sum. */
export function SparkBars({ values, label }: SparkBarsProps) {
  const most = Math.max(1, ...values)
  const width = values.length * (BAR.width + BAR.gap) - BAR.gap
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${BAR.height}`}
      width={width}
      height={BAR.height}
    >
      {values.map((value, index) => {
        const height = value === 0 ? 2 : Math.max(4, (value / most) * BAR.height)
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a day's place is its identity
            key={index}
            x={index * (BAR.width + BAR.gap)}
            y={BAR.height - height}
            width={BAR.width}
            height={height}
            rx={Math.min(2, height / 2)}
            className={cn(
              index === values.length - 1 ? 'fill-brand' : 'fill-line-strong/55',
              value === 0 && 'fill-line',
            )}
          />
        )
      })}
    </svg>
  )
}
