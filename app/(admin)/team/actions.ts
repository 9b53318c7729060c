'use server'

import { revalidatePath } from 'next/cache'
import { type Answer, answer } from '#app/answer.ts'
import { ctxOrRefusal } from '#app/session.ts'
import { changeRole } from '#lib/access/change-role.ts'
import { giveOneTimePassword } from '#lib/access/give-one-time-password.ts'
import { inviteMember } from '#lib/access/invite-member.ts'
import { removeMember } from '#lib/access/remove-member.ts'
import { revokeInvitation } from '#lib/access/revoke-invitation.ts'
import type { Role } from '#lib/access/roles.ts'
import { env } from '#lib/env.ts'

const PAGE = '/team'

/** The link is shown this one time; `until` is an ISO instant. */
export async function invite(input: {
  role: Role
  email?: string
}): Promise<Answer<{ link: string; until: string }>> {
  return answer(async () => {
    const { token, expiresAt } = await inviteMember(await ctxOrRefusal(), input)
    revalidatePath(PAGE)
    return { link: `${env().publicUrl}/invite/${token}`, until: expiresAt.toISOString() }
  })
}

export async function giveRole(input: { userId: string; role: Role }): Promise<Answer<void>> {
  return answer(async () => {
    await changeRole(await ctxOrRefusal(), input)
    revalidatePath(PAGE)
  })
}

/** The password is shown this one time. */
export async function givePassword(userId: string): Promise<Answer<{ password: string }>> {
  return answer(async () => giveOneTimePassword(await ctxOrRefusal(), { userId }))
}

export async function remove(userId: string): Promise<Answer<void>> {
  return answer(async () => {
    await removeMember(await ctxOrRefusal(), { userId })
    revalidatePath(PAGE)
  })
}

export async function takeBackInvitation(invitationId: string): Promise<Answer<void>> {
  return answer(async () => {
    await revokeInvitation(await ctxOrRefusal(), { invitationId })
    revalidatePath(PAGE)
  })
}
