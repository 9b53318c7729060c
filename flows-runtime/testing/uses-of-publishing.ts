import { systemClock } from '#lib/clock.ts'
import { archiveFlow } from '#runtime/publishing/archive-flow.ts'
import { callsPerDay } from '#runtime/publishing/calls-per-day.ts'
import { checkFlow } from '#runtime/publishing/check-flow.ts'
import { createFlow } from '#runtime/publishing/create-flow.ts'
import { draftStates } from '#runtime/publishing/draft-states.ts'
import { duplicateFlow } from '#runtime/publishing/duplicate-flow.ts'
import { listFlows } from '#runtime/publishing/list-flows.ts'
import { listVersions } from '#runtime/publishing/list-versions.ts'
import { loadDraft } from '#runtime/publishing/load-draft.ts'
import { loadVersion } from '#runtime/publishing/load-version.ts'
import { publishFlow } from '#runtime/publishing/publish-flow.ts'
import { renameFlow } from '#runtime/publishing/rename-flow.ts'
import { restoreVersion } from '#runtime/publishing/restore-version.ts'
import { saveDraft } from '#runtime/publishing/save-draft.ts'
import { support } from '#runtime/templates/support.ts'
import { done, type VerbUse } from './verb-use.ts'

const { document } = support

/** Flows, their versions and where they answer. */
export const usesOfPublishing: Record<string, VerbUse> = {
  'publishing/archiveFlow': {
    needs: 'flow:archive',
    probes: { flow: (ctx, { flowId }) => archiveFlow(ctx, { flowId }) },
  },
  'publishing/callsPerDay': {
    needs: { nothing: 'part of listFlows, which asks' },
    probes: { nothing: (ctx) => callsPerDay(ctx, systemClock) },
  },
  'publishing/checkFlow': {
    needs: 'flow:read',
    probes: { flow: (ctx, { flowId }) => checkFlow(ctx, { flowId }) },
  },
  'publishing/createFlow': {
    needs: 'flow:create',
    probes: {
      nothing: (ctx) =>
        done(createFlow(ctx, { name: 'Nuevo', templateId: null, languages: ['es'] })),
    },
  },
  'publishing/draftStates': {
    needs: { nothing: 'part of listFlows, which asks' },
    probes: {
      flow: (ctx, { flowId }) => draftStates(ctx, [{ id: flowId, revision: 1 }], new Map()),
    },
  },
  'publishing/duplicateFlow': {
    needs: 'flow:create',
    probes: { flow: (ctx, { flowId }) => duplicateFlow(ctx, { flowId, name: 'Copia' }) },
  },
  'publishing/listFlows': {
    needs: 'flow:read',
    probes: {
      nothing: (ctx) => listFlows(ctx),
      archived: (ctx) => listFlows(ctx, { archived: true }),
    },
  },
  'publishing/listVersions': {
    needs: 'flow:read',
    probes: { flow: (ctx, { flowId }) => listVersions(ctx, { flowId }) },
  },
  'publishing/loadDraft': {
    needs: 'flow:read',
    probes: { flow: (ctx, { flowId }) => loadDraft(ctx, { flowId }) },
  },
  'publishing/loadVersion': {
    needs: 'flow:read',
    probes: { flow: (ctx, { flowId }) => loadVersion(ctx, { flowId, number: 1 }) },
  },
  'publishing/publishFlow': {
    needs: 'flow:publish',
    probes: {
      flow: (ctx, { flowId }) => publishFlow(ctx, { flowId, revision: 1 }),
      channel: (ctx, { channelId }, { flowId }) =>
        publishFlow(ctx, { flowId, revision: 1, channelId }),
    },
  },
  'publishing/renameFlow': {
    needs: 'flow:edit',
    probes: { flow: (ctx, { flowId }) => renameFlow(ctx, { flowId, name: 'Otro' }) },
  },
  'publishing/restoreVersion': {
    needs: 'flow:publish',
    probes: {
      flow: (ctx, { flowId }) => restoreVersion(ctx, { flowId, number: 1 }),
      channel: (ctx, { channelId }, { flowId }) =>
        restoreVersion(ctx, { flowId, number: 1, channelId }),
    },
  },
  'publishing/saveDraft': {
    needs: 'flow:edit',
    probes: {
      flow: (ctx, { flowId }) => saveDraft(ctx, { flowId, document, baseRevision: 1 }),
    },
  },
}
