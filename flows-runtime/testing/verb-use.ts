import type { Ctx } from '#lib/access/context.ts'
import type { Permission } from '#lib/access/permissions.ts'
import type { Ids } from './filled-workspace.ts'

/** Calls a verb; `own` is what the workspace of the context has, `ids` what it may not have. */
export type Probe = (ctx: Ctx, ids: Ids, own: Ids) => Promise<unknown>

/** How a verb is tried. */
export type VerbUse = {
  /** The permission it asks for, or why it asks for none. */
  needs: Permission | { nothing: string }
  /** Whose verb it is. Default: the owner's. */
  as?: 'call'
  /** Why no workspace has anything to hide from it. Default: it works in one workspace. */
  everywhere?: string
  /** By what of another workspace they are given; a verb that is given nothing has one probe. */
  probes: Record<string, Probe>
}

/** What came of a call of a verb, to be compared: instants as text, maps as pairs. */
export type Outcome = { answered: unknown } | { refused: string } | { threw: string }

export async function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { answered: plain(await call()) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return 'code' in error && error.name === 'Refusal'
      ? { refused: String(error.code) }
      : { threw: error.name }
  }
}

/** The kind of an answer that has one: new references and ids differ from one time to the next. */
export async function kindOf(answer: Promise<{ kind: string }>): Promise<string> {
  return (await answer).kind
}

/** For answers that are new each time. */
export async function done(answer: Promise<unknown>): Promise<string> {
  await answer
  return 'done'
}

function plain(value: unknown): unknown {
  const text = JSON.stringify(value, (_, one) => (one instanceof Map ? [...one] : one))
  return text === undefined ? null : JSON.parse(text)
}
