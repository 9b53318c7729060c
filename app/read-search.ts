/** The parameters of an address as Next hands them to a page. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The first value of each parameter asked for; those that are missing or empty are left out. */
export async function readSearch<Name extends string>(
  searchParams: SearchParams,
  names: readonly Name[],
): Promise<Partial<Record<Name, string>>> {
  const given = await searchParams
  const found: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = [given[name]].flat()[0]?.trim()
    if (value) found[name] = value
  }
  return found
}
