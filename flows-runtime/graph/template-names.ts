/**
 * The names between `{{` and `}}` in a text, trimmed and without what follows a `|`, each once, in order.
 * What is no name at all (`{{}}`, `{{a b}}`) comes back as it is written, so that a check can say so.
 */
export function templateNames(text: string): string[] {
  const found = [...text.matchAll(/\{\{([^{}]{0,200})\}\}/g)]
  return [...new Set(found.map(([, inside]) => (inside ?? '').split('|')[0]?.trim() ?? ''))]
}
