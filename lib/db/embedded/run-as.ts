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
 * enter a folder (a checkout in /root), `setpriv` gives PostgreSQL the one capability to pass, and nothing else.
 * Data that another account already owns keeps its owner.
 * @param folders that PostgreSQL must be able to enter.
 * @param data its data folder, when there is one.
 * @throws EmbeddedServerError when this machine offers no way.
 */
export function runAs(folders: string[], data: string): RunAs {
  if (platform() === 'win32' || userInfo().uid !== 0) {
    return { owner: undefined, prepare: (command, args) => ({ command, args, ids: {} }) }
  }
  const owner = dataOwner(data) ?? accountIds() ?? createAccount()
  if (folders.every((folder) => mayEnter(owner, folder))) {
    return { owner, prepare: (command, args) => ({ command, args, ids: owner }) }
  }
  if (spawnSync('setpriv', ['--version']).status !== 0) {
    throw new EmbeddedServerError(
      `PostgreSQL does not run as root, and the account ${ACCOUNT} may not enter this folder. Move it outside of /root (for example to /srv), start as another user, or set DATABASE_URL.`,
    )
  }
  return {
    owner,
    prepare: (command, args) => ({
      command: 'setpriv',
      args: [
        `--reuid=${owner.uid}`,
        `--regid=${owner.gid}`,
        '--clear-groups',
        '--inh-caps=-all,+dac_override',
        '--ambient-caps=-all,+dac_override',
        command,
        ...args,
      ],
      ids: {},
    }),
  }
}

function dataOwner(data: string): Owner | undefined {
  if (!existsSync(data)) return undefined
  const { uid, gid } = statSync(data)
  return uid === 0 ? undefined : { uid, gid }
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
