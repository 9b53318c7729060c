import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whatever starts with one of these is meant as a path of this repository. */
const ROOTS = [
  'app',
  'components',
  'flows-runtime',
  'lib',
  'prisma',
  'public',
  'e2e',
  'docs',
  'scripts',
  'messages',
  '.ci',
]

/**
 * Paths that a page names and the repository does not have. A path stands in code marks or is a link's target; one with
 * a placeholder (`<type>`, `{slug}`, `*`, `…`) is an example, not a reference, and so is one that a tutorial has its
 * reader make (a code block that says `file=`).
 */
export function deadPaths(page: string, exists: (path: string) => boolean): string[] {
  const marked = [...page.matchAll(/`([^`\n]+)`/g)].flatMap((match) =>
    (match[1] ?? '').split(/\s+/),
  )
  const linked = [...page.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '')
  const named = [...marked, ...linked].map((path) =>
    path.replace(/^\.\//, '').replace(/[.,;:]+$/, ''),
  )
  const made = [...page.matchAll(/^```\w* file=(\S+)$/gm)].map((match) => match[1] ?? '')
  const isMade = (path: string) => made.some((file) => file === path || file.startsWith(`${path}/`))
  const missing = named.filter(isOurs).filter((path) => !exists(path.replace(/:\d+$/, '')))
  return [...new Set(missing.filter((path) => !isMade(path)))]
}

/** The repository's pages for people, and what is wrong with them, a line each. */
export function checkDocs(root = '.'): string[] {
  return pagesOf(root).flatMap((file) => {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.'
    const known = (path: string) =>
      existsSync(join(root, path)) || existsSync(join(root, folder, path))
    return deadPaths(readFileSync(join(root, file), 'utf8'), known).map(
      (path) => `${file} names ${path}, which does not exist.`,
    )
  })
}

function isOurs(path: string): boolean {
  return ROOTS.some((folder) => path.startsWith(`${folder}/`)) && !/[<>{}*…|()$]|\.\.\./.test(path)
}

function pagesOf(root: string): string[] {
  const top = readdirSync(root).filter((name) => name.endsWith('.md'))
  const docs = existsSync(join(root, 'docs')) ? readdirSync(join(root, 'docs')) : []
  return [...top, ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]
}
