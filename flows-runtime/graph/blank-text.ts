/** Whether there is nothing to say. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
