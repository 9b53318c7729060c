import { randomUUID } from 'node:crypto'
import { appendJournal } from '#lib/calls/append-journal.ts'
import { closeAbandonedCalls } from '#lib/calls/close-abandoned-calls.ts'
import { getCall } from '#lib/calls/get-call.ts'
import { listCalls } from '#lib/calls/list-calls.ts'
import { listFlowNames } from '#lib/calls/list-flow-names.ts'
import { loadAbandonedCall } from '#lib/calls/load-abandoned-call.ts'
import { loadVersion } from '#lib/calls/load-version.ts'
import { startCall } from '#lib/calls/start-call.ts'
import { systemClock } from '#lib/clock.ts'
import { readyFlow } from '#runtime/simulator/ready-flow.ts'
import type { Ids } from './filled-workspace.ts'
import type { VerbUse } from './verb-use.ts'

const AT = '2031-03-03T08:00:00.000Z'

function newCall({ environmentId, channelId, flowId, versionId }: Ids) {
  return {
    id: randomUUID(),
    environmentId,
    channelId,
    flowId,
    versionId,
    language: 'es' as const,
    medium: 'text' as const,
    caller: null,
    tokenHash: 'none',
    startedAt: AT,
  }
}

const silence = [{ kind: 'heard', at: AT }]

/** Calls: what people read of them, and what calls do themselves. */
export const usesOfCalls: Record<string, VerbUse> = {
  'calls/appendJournal': {
    needs: 'call:live',
    as: 'call',
    probes: {
      call: (ctx, { callId }) =>
        appendJournal(ctx, { callId, entries: silence, fromSeq: 0, at: AT }),
    },
  },
  'calls/closeAbandonedCalls': {
    needs: 'call:live',
    everywhere: 'a task of our own processes, over all workspaces; no person holds its permission',
    probes: {
      nothing: (by) => closeAbandonedCalls(by, { clock: systemClock, hangUp: async () => {} }),
    },
  },
  'calls/getCall': {
    needs: 'call:read',
    probes: { call: (ctx, { callId }) => getCall(ctx, callId) },
  },
  'calls/listCalls': {
    needs: 'call:read',
    probes: {
      nothing: (ctx) => listCalls(ctx),
      flow: (ctx, { flowId }) => listCalls(ctx, { flowId }),
      phone: (ctx, { phone }) => listCalls(ctx, { text: phone }),
      reference: (ctx, { reference }) => listCalls(ctx, { text: reference }),
      page: (ctx, { callId }) => listCalls(ctx, { cursor: `2040-01-01T00:00:00.000Z_${callId}` }),
    },
  },
  'calls/listFlowNames': {
    needs: 'call:read',
    probes: { nothing: (ctx) => listFlowNames(ctx) },
  },
  'calls/loadAbandonedCall': {
    needs: 'call:live',
    everywhere: 'the other half of closeAbandonedCalls, which names the workspace of the call',
    probes: {
      call: ({ actor, workspaceId }, { callId }) =>
        loadAbandonedCall({ actor }, { callId, workspaceId }),
    },
  },
  'calls/loadVersion': {
    needs: 'call:live',
    as: 'call',
    probes: { version: (ctx, { versionId }) => loadVersion(ctx, versionId) },
  },
  'calls/startCall': {
    needs: 'call:live',
    as: 'call',
    probes: { version: (ctx, ids) => startCall(ctx, newCall(ids), silence) },
  },
  'simulator/readyFlow': {
    needs: 'call:live',
    as: 'call',
    probes: { version: (ctx, { versionId }) => readyFlow(ctx, versionId) },
  },
}
