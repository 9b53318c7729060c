/** Whether two words differ by so little that a slip of the tongue or ear explains it. Words over 40 characters never do. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true
  const allowed = Math.min(a.length, b.length) >= 8 ? 2 : 1
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > allowed) return false
  return a.length <= 40 && b.length <= 40 && distance(a, b) <= allowed
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
