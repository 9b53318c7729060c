import type { Runner } from '../node-runner.ts'
import { holds } from './holds.ts'

export const run: Runner<'decide'> = async (call, data) => {
  const rule = data.rules.find(({ match, conditions }) => {
    const held = conditions.map((each) => holds(each, call.known(each.field)?.value))
    return match === 'all' ? held.every(Boolean) : held.some(Boolean)
  })
  return rule ? `to:${rule.id}` : 'otherwise'
}
