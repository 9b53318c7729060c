/** Every pair of tokens whose contrast the look depends on; `tokens.test.ts` measures them in both themes. */
export const TEXT_PAIRS: Record<string, readonly string[]> = {
  ink: ['surface', 'ground', 'canvas', 'brand-soft', 'lamp-soft'],
  'ink-2': ['surface', 'ground', 'system-soft', 'brand-soft', 'warning-soft', 'danger-soft'],
  'ink-3': ['surface', 'ground', 'canvas', 'hover', 'lamp-soft'],
  brand: ['surface', 'ground'],
  'on-brand': ['brand', 'brand-hover'],
  'brand-ink': ['brand-soft'],
  'on-lamp': ['lamp'],
  lamp: ['bakelite', 'bakelite-2'],
  positive: ['surface', 'positive-soft'],
  warning: ['surface', 'warning-soft'],
  danger: ['surface', 'danger-soft'],
  info: ['surface', 'info-soft'],
  'on-bakelite': ['bakelite', 'bakelite-2'],
  'on-bakelite-2': ['bakelite', 'bakelite-2'],
  talk: ['surface', 'talk-soft'],
  decide: ['surface', 'decide-soft'],
  people: ['surface', 'people-soft'],
  tickets: ['surface', 'tickets-soft'],
  calendar: ['surface', 'calendar-soft'],
  system: ['surface', 'system-soft'],
}

export const SHAPE_PAIRS: Record<string, readonly string[]> = {
  'line-strong': ['surface', 'ground', 'sunken'],
  focus: ['surface', 'canvas'],
  cord: ['canvas', 'surface'],
  brand: ['canvas'],
  danger: ['canvas'],
  warning: ['canvas'],
  lamp: ['bakelite'],
}

/** OKLCH: lightness 0 to 1, chroma, hue in degrees. */
export type Oklch = { lightness: number; chroma: number; hue: number }

/**
 * The custom properties of one rule of a style sheet that hold an opaque OKLCH colour.
 * @param selector the rule as it is written, such as `:root` or `.dark`
 * @throws when the style sheet has no such rule
 */
export function readTokens(css: string, selector: string): Map<string, Oklch> {
  const body = css.split(`\n${selector} {`)[1]?.split('\n}')[0]
  if (body === undefined) throw new Error(`The style sheet has no rule ${selector}`)
  const declarations = body.matchAll(/--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\);/g)
  return new Map(
    [...declarations].map(([, name = '', lightness, chroma, hue]) => [
      name,
      { lightness: Number(lightness), chroma: Number(chroma), hue: Number(hue) },
    ]),
  )
}

/** WCAG 2 contrast of two colours after mapping to sRGB, 1 to 21. */
export function contrast(one: Oklch, other: Oklch): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

/** Relative luminance 0 to 1. Channels outside sRGB are clipped, as a screen does. */
function luminance(color: Oklch): number {
  const [red, green, blue] = linearSrgb(color).map((channel) => rounded8Bit(clamped(channel)))
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** Björn Ottosson's OKLab matrices (public domain). */
function linearSrgb({ lightness, chroma, hue }: Oklch): number[] {
  const radians = (hue * Math.PI) / 180
  const a = chroma * Math.cos(radians)
  const b = chroma * Math.sin(radians)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

function rounded8Bit(linear: number): number {
  const encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
  const stepped = Math.round(encoded * 255) / 255
  return stepped <= 0.04045 ? stepped / 12.92 : ((stepped + 0.055) / 1.055) ** 2.4
}

function clamped(channel: number): number {
  return Math.min(1, Math.max(0, channel))
}
