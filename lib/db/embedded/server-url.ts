/** Address of one database of the built-in server. */
export function serverUrl(port: number, password: string, database: string): string {
  return `postgresql://centralita:${password}@127.0.0.1:${port}/${database}`
}
