/** Order matters: most browsers also name the ones they want to be taken for. */
const BROWSERS = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
] as const

const SYSTEMS = [
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X|Macintosh/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
] as const

export type Device = { browser: string | undefined; system: string | undefined }

/** Which browser on which system a User-Agent claims to be; names are the same in every language. */
export function describeBrowser(userAgent: string): Device {
  return { browser: firstIn(BROWSERS, userAgent), system: firstIn(SYSTEMS, userAgent) }
}

function firstIn(
  list: readonly (readonly [string, RegExp])[],
  userAgent: string,
): string | undefined {
  return list.find(([, pattern]) => pattern.test(userAgent))?.[0]
}
