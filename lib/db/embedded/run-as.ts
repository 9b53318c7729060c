import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { platform, userInfo } from 'node:os'
import { EmbeddedServerError } from './embedded-server-error.ts'

/** A command prepared so that PostgreSQL, which refuses root, accepts it. */
export type Prepared = { command: string; args: string[]; ids: Partial<Owner> }

type Owner = { uid: number; gid: number }

export type RunAs = {
  /** Owner of the data folder; undefined: whoever runs this. */
  owner: Owner | undefined
  prepare(command: string, args: string[]): Prepared
}

const ACCOUNT = 'postgres'

/**
 * Decides as whom PostgreSQL runs. Root gets the account `postgres`, made when missing. Where that account may not
 * enter a folder (a checkout in /root), PostgreSQL runs in a user namespace of its own: it sees itself as somebody
 * else, and the files as its own. Data that another account already owns keeps its owner.
 * @param folders that PostgreSQL must be able to enter.
 * @param data its data folder, when there is one.
 * @throws EmbeddedServerError when this machine offers no way.
 */
export function runAs(folders: string[], data: string): RunAs {
  if (platform() === 'win32' || userInfo().uid !== 0) return asMyself
  const earlier = dataOwner(data)
  if (earlier?.uid === 0) return inNamespace(folders)

  const owner = earlier ?? accountIds() ?? createAccount()
  if (!folders.every((folder) => mayEnter(owner, folder))) return inNamespace(folders)
  return { owner, prepare: (command, args) => ({ command, args, ids: owner }) }
}

const asMyself: RunAs = {
  owner: undefined,
  prepare: (command, args) => ({ command, args, ids: {} }),
}

/** Any id but root's. */
const NAMESPACE = ['--user', '--map-user=1000', '--map-group=1000', '--']

function inNamespace(folders: string[]): RunAs {
  if (spawnSync('unshare', [...NAMESPACE, 'true']).status !== 0) {
    throw new EmbeddedServerError(
      `PostgreSQL does not run as root, and another account may not enter ${folders.at(-1)}. Move the folder outside of /root (for example to /srv), start as another user, or set DATABASE_URL.`,
    )
  }
  return {
    owner: undefined,
    prepare: (command, args) => ({
      command: 'unshare',
      args: [...NAMESPACE, command, ...args],
      ids: {},
    }),
  }
}

function dataOwner(data: string): Owner | undefined {
  if (!existsSync(data)) return undefined
  const { uid, gid } = statSync(data)
  return { uid, gid }
}

function mayEnter(owner: Owner, folder: string): boolean {
  return spawnSync('test', ['-x', folder], { ...owner, cwd: '/' }).status === 0
}

function accountIds(): Owner | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const answer = spawnSync('id', [flag, ACCOUNT], { encoding: 'utf8' })
    return answer.status === 0 ? Number(answer.stdout) : undefined
  })
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

function createAccount(): Owner {
  spawnSync('groupadd', ['--system', ACCOUNT])
  spawnSync('useradd', ['--system', '--no-create-home', '-g', ACCOUNT, ACCOUNT])
  const ids = accountIds()
  if (ids) return ids
  throw new EmbeddedServerError(
    `PostgreSQL does not run as root, and the account ${ACCOUNT} could not be made. Start as another user, or set DATABASE_URL.`,
  )
}
