import type { Slot } from '#lib/desk/desk.ts'
import type { Provenance } from '#lib/values/value.ts'
import { joinList } from '#runtime/speaking/join-list.ts'
import { speakMoments } from '#runtime/speaking/speak-moments.ts'
import { askPatiently } from '../ask-patiently.ts'
import type { Answer, Call, Runner } from '../node-runner.ts'
import { type Wish, wishBefore, wishIn } from './wish.ts'

type Data = Parameters<typeof run>[1]

type Reply =
  | { kind: 'took'; slot: Slot; source: Provenance }
  | { kind: 'wished'; wish: Wish }
  | { kind: 'declined' }

export const run: Runner<'offer-slots'> = async (call, data) => {
  const serviceKey = data.service ?? String(call.known(data.serviceField ?? '')?.value ?? '')
  const declined: string[] = []
  let wish = wishBefore(call, data.into)

  for (let round = 1; round <= data.rounds; round++) {
    const slots = await findSlots(call, data, serviceKey, wish, declined)
    if (slots.length === 0) {
      await call.say(data.noneFree)
      return declined.length > 0 ? 'none-suits' : 'none-free'
    }
    const heard = await offer(call, data, slots)
    if (heard.kind === 'silent') return 'silent'
    if (heard.kind === 'unclear') return 'none-suits'
    const reply = heard.value
    switch (reply.kind) {
      case 'took':
        if (await hold(call, data, reply)) return 'chosen'
        declined.push(reply.slot.startsAt)
        await call.say(data.instead)
        break
      case 'wished':
        wish = { ...wish, ...reply.wish }
        break
      case 'declined':
        declined.push(...slots.map((slot) => slot.startsAt))
        break
    }
  }
  return 'none-suits'
}

/** Times that fit the wish; when there are none, says so and finds the next ones that are free at all. */
async function findSlots(
  call: Call,
  data: Data,
  serviceKey: string,
  wish: Wish,
  except: string[],
): Promise<Slot[]> {
  const query = { serviceKey, at: call.at(), except, limit: data.limit }
  const wanted = await call.desk.freeSlots({ ...query, ...wish })
  if (wanted.length > 0 || Object.keys(wish).length === 0) return wanted
  const others = await call.desk.freeSlots({ ...query, ...(wish.near ? { near: wish.near } : {}) })
  if (others.length > 0) await call.say(data.instead)
  return others
}

function offer(call: Call, data: Data, slots: Slot[]) {
  const starts = slots.map((slot) => slot.startsAt)
  const labels = speakMoments(starts, {
    language: call.language,
    timeZone: call.timeZone,
    at: call.at(),
  })
  const options = slots.map((slot, index) => ({
    id: String(index + 1),
    label: labels[index] ?? '',
    type: 'date-time' as const,
    value: slot.startsAt,
  }))
  const list = joinList(labels, call.language, 'or')
  return askPatiently(call, {
    question: data.question,
    expecting: { options },
    attempts: 2,
    extra: { slots: list },
    accept: (answer) => replyOf(answer, slots, call.timeZone),
  })
}

function replyOf(
  answer: Extract<Answer, { kind: 'words' }>,
  slots: Slot[],
  timeZone: string,
): Reply | undefined {
  const { option, act } = answer.interpretation
  const slot = option ? slots[Number(option.id) - 1] : onlySlot(slots, act)
  if (slot) return { kind: 'took', slot, source: answer.source }
  const wish = wishIn(answer.interpretation, timeZone)
  if (wish) return { kind: 'wished', wish }
  return act === 'no' ? { kind: 'declined' } : undefined
}

/** A plain "yes" takes a time only when there was one to take. */
function onlySlot(slots: Slot[], act: string): Slot | undefined {
  return slots.length === 1 && act === 'yes' ? slots[0] : undefined
}

async function hold(
  call: Call,
  data: Data,
  { slot, source }: Extract<Reply, { kind: 'took' }>,
): Promise<boolean> {
  const receipt = await call.desk.holdSlot(slot)
  if (receipt.kind === 'taken') return false
  call.fact('slot.hold', receipt.holdId, 'code')
  call.fact('slot.when', receipt.slot.startsAt, 'date-time')
  call.fact('slot.with', receipt.slot.professionalName, 'text')
  call.remember(data.into, receipt.slot.startsAt, source)
  return true
}
