/** What a fill-in stands for; `written` asks for the form that is read instead of heard. Undefined: nothing known. */
export type FillIn = (path: string, written: boolean) => string | undefined

const FILL_IN = /\{\{\s*([a-zA-Z][\w-]*(?:\.[a-zA-Z][\w-]*)?)\s*(\|\s*written\s*)?\}\}/g

/** Requirement R56: a text may not grow without end. */
const MOST_CHARACTERS = 4096

/**
 * Fills a text of the flow. There are two constructs, `{{path}}` and `{{path | written}}`, and nothing is evaluated:
 * a path is looked up, whatever it is called. What is unknown becomes nothing, and the sentence is tidied around it.
 */
export function fillTemplate(text: string, lookUp: FillIn): string {
  const filled = text.replace(FILL_IN, (_, path: string, written: string | undefined) =>
    (lookUp(path, written !== undefined) ?? '').replaceAll('{{', '{ {'),
  )
  return tidy(filled).slice(0, MOST_CHARACTERS)
}

/** The paths that a text would look up, each once. */
export function templatePaths(text: string): string[] {
  return [...new Set([...text.matchAll(FILL_IN)].map((match) => match[1] ?? ''))]
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([.,;:?!])/g, '$1')
    .trim()
}
