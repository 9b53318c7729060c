import type { CompiledNode } from '#runtime/engine/compile-flow.ts'
import type { Call, Runner } from './node-runner.ts'
import type { NodeType } from './node-types.ts'
import * as runners from './runners.ts'

/** A runner for every type: a missing or ill-typed one does not compile. */
const complete: { [T in NodeType]: Runner<T> } = runners

/** Runs a compiled step. Its data was parsed by the schema of its own type, which is what its runner takes. */
export function liveNode(call: Call, node: CompiledNode): Promise<string> {
  return runnerOf(node.type)(call, node.data)
}

function runnerOf(type: NodeType): (call: Call, data: unknown) => Promise<string> {
  return complete[type] as (call: Call, data: unknown) => Promise<string>
}
