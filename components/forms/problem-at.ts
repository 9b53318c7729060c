/** The words of the first problem at `path` or below it; undefined when that place is fine. */
export function problemAt(
  problems: readonly { path: string; message: string }[],
  path: string,
): string | undefined {
  return problems.find((each) => each.path === path || each.path.startsWith(`${path}.`))?.message
}
