import { expect, test } from 'vitest'
import { type TestWorkspace, testWorkspace, twoWorkspaces } from '#lib/access/two-workspaces.ts'
import { findTalkChannel } from '#lib/calls/find-talk-channel.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { Refusal } from '#lib/errors.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { sameMeaning } from '#runtime/graph/same-meaning.ts'
import { appointments } from '#runtime/templates/appointments.ts'
import { support } from '#runtime/templates/support.ts'
import { compiledUnderstanding } from '#runtime/understanding/compiled.ts'
import { compileUnderstanding } from '#runtime/understanding/embedded.ts'
import { archiveFlow } from './archive-flow.ts'
import { checkFlow } from './check-flow.ts'
import { createFlow } from './create-flow.ts'
import { duplicateFlow } from './duplicate-flow.ts'
import { listFlows } from './list-flows.ts'
import { listVersions } from './list-versions.ts'
import { loadDraft } from './load-draft.ts'
import { loadVersion } from './load-version.ts'
import { publishFlow } from './publish-flow.ts'
import { renameFlow } from './rename-flow.ts'
import { restoreVersion } from './restore-version.ts'
import { saveDraft } from './save-draft.ts'

const database = testDatabase()

test('a flow from a template can be published at once and answers on an address made from its name', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here, 'Averías y visitas')

  const released = await publishFlow(here.as.designer, { flowId, revision, note: 'Primera' })

  expect(released).toMatchObject({
    number: 1,
    slugs: [expect.stringMatching(/^averias-y-visitas/)],
  })
  const channel = await findTalkChannel(released.slugs[0] ?? '')
  expect(channel?.live).toEqual({ flowId, versionId: released.versionId })
  expect(channel?.environmentId).toBe(here.environments.production)
  expect(channel?.workspaceId).toBe(here.workspaceId)
})

test('two flows with one name get two addresses', async () => {
  const here = await testWorkspace()
  const slugs: string[] = []
  for (let count = 0; count < 2; count++) {
    const { flowId, revision } = await aFlow(here, 'Recepción')
    slugs.push(...(await publishFlow(here.as.owner, { flowId, revision })).slugs)
  }
  expect(new Set(slugs).size).toBe(2)
  for (const slug of slugs) expect(slug).toMatch(/^recepcion(-\d+)?$/)
})

test('step names are in the language of the manager, and a blank flow may be published as it is', async () => {
  const here = await testWorkspace()
  const made = await createFlow(here.as.designer, {
    name: 'Blank',
    templateId: null,
    languages: ['en', 'pt', 'en'],
    writtenIn: 'pt',
  })

  const { document } = await loadDraft(here.as.viewer, made)
  expect(document.nodes.map((node) => node.name)).toEqual(['Boas-vindas', 'Despedida'])
  expect(document.settings).toMatchObject({ languages: ['en', 'pt'], defaultLanguage: 'en' })
  await expect(publishFlow(here.as.designer, made)).resolves.toMatchObject({ number: 1 })
})

test('of two tabs that save from the same revision, the second is told and overwrites nothing', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  const first = renamed(support.document, 'welcome', 'De la primera')
  const second = renamed(support.document, 'welcome', 'De la segunda')

  const answers = await Promise.all([
    saveDraft(here.as.designer, { flowId, document: first, baseRevision: revision }),
    saveDraft(here.as.admin, { flowId, document: second, baseRevision: revision }),
  ])

  expect(answers.map((answer) => answer.kind).sort()).toEqual(['saved', 'stale'])
  const [stale] = answers.filter((answer) => answer.kind === 'stale')
  const draft = await loadDraft(here.as.viewer, { flowId })
  expect(draft.revision).toBe(revision + 1)
  expect(stale).toMatchObject({ revision: revision + 1, by: draft.updatedBy })
  expect(stale && sameMeaning(stale.document, draft.document)).toBe(true)
})

test('a draft keeps where its steps stand and comes back as it was saved', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  const document = structuredClone(support.document)
  for (const node of document.nodes) node.position = { x: node.position.x + 0.5, y: -20 }

  await saveDraft(here.as.designer, { flowId, document, baseRevision: revision })

  expect((await loadDraft(here.as.designer, { flowId })).document).toEqual(document)
})

test('what is no flow is not saved', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  const hostile = JSON.parse('{"format":1,"__proto__":{"admin":true}}')
  for (const document of [
    null,
    'flow',
    { format: 9 },
    hostile,
    { ...support.document, nodes: 3 },
  ]) {
    const saving = saveDraft(here.as.designer, { flowId, document, baseRevision: revision })
    expect(await codeOf(saving)).toBe('invalid')
  }
  expect((await loadDraft(here.as.designer, { flowId })).revision).toBe(revision)
})

test('the history tells a stretch of editing once, and again when somebody else takes over', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  const minutes = [0, 1, 2, 30]
  let baseRevision = revision
  for (const minute of minutes) {
    const clock = { now: () => new Date(Date.UTC(2030, 0, 1, 10, minute)) }
    await saveDraft(here.as.designer, { flowId, document: support.document, baseRevision }, clock)
    baseRevision += 1
  }
  const clock = { now: () => new Date(Date.UTC(2030, 0, 1, 10, 31)) }
  await saveDraft(here.as.admin, { flowId, document: support.document, baseRevision }, clock)

  const edits = await database.db().auditEvent.findMany({
    where: { workspaceId: here.workspaceId, action: 'flow.edited' },
    orderBy: { seq: 'asc' },
    select: { detail: true },
  })
  expect(edits.map((edit) => edit.detail)).toEqual([
    { revision: revision + 1 },
    { revision: revision + 4 },
    { revision: revision + 5 },
  ])
})

test('problems keep a draft from being published, all of them named at once', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  const document = structuredClone(support.document)
  document.edges = document.edges.filter((edge) => edge.outcome !== 'silent')
  document.settings.disclosure = {}
  const saved = await saveDraft(here.as.designer, { flowId, document, baseRevision: revision })

  const refusal = await refusalOf(
    publishFlow(here.as.designer, { flowId, revision: saved.revision }),
  )

  const { problems } = await checkFlow(here.as.viewer, { flowId })
  const mustFix = problems.filter((problem) => problem.severity === 'must-fix')
  expect(mustFix.length).toBeGreaterThan(5)
  expect(refusal).toMatchObject({ code: 'invalid', detail: { count: mustFix.length } })
  expect(JSON.parse(String(refusal?.detail.problems))).toEqual(mustFix)
  expect((await listVersions(here.as.viewer, { flowId })).versions).toEqual([])
})

test('a flow that offers services waits for the workspace to have them', async () => {
  const here = await testWorkspace()
  const languages: ['es', 'en', 'pt'] = ['es', 'en', 'pt']
  const made = await createFlow(here.as.designer, {
    name: 'Citas',
    templateId: 'appointments',
    languages,
  })
  expect(await codeOf(publishFlow(here.as.designer, made))).toBe('invalid')

  const { workspaceId } = here
  await database.db().service.createMany({
    data: ['first-visit', 'check-up', 'cleaning'].map((key) => ({
      workspaceId,
      key,
      name: { es: key },
      durationMinutes: 30,
    })),
  })
  const { versionId } = await publishFlow(here.as.designer, made)
  expect((await loadDraft(here.as.viewer, made)).services).toHaveLength(3)
  const stored = await database.db().flowVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { understanding: true },
  })
  expect(compiledUnderstanding.parse(stored.understanding)).toEqual(
    compileUnderstanding(appointments.document),
  )
})

test('a draft that changed since the manager looked at it is not published', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  await saveDraft(here.as.admin, { flowId, document: support.document, baseRevision: revision })

  const publishing = publishFlow(here.as.designer, { flowId, revision })
  expect(await refusalOf(publishing)).toMatchObject({
    code: 'stale',
    detail: { revision: revision + 1 },
  })
})

test('what callers get already is not published again, wherever its steps stand', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  await publishFlow(here.as.designer, { flowId, revision })
  const moved = structuredClone((await loadDraft(here.as.designer, { flowId })).document)
  for (const node of moved.nodes) node.position.x += 300
  const saved = await saveDraft(here.as.designer, {
    flowId,
    document: moved,
    baseRevision: revision,
  })

  expect(
    await refusalOf(publishFlow(here.as.designer, { flowId, revision: saved.revision })),
  ).toMatchObject({ code: 'conflict', detail: { reason: 'nothing-to-publish' } })
})

test('two managers who publish at once make one version', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)

  const outcomes = await Promise.all(
    [here.as.designer, here.as.admin].map((ctx) =>
      publishFlow(ctx, { flowId, revision }).then(
        (released) => released.number,
        (error: unknown) => (error instanceof Refusal ? error.code : error),
      ),
    ),
  )

  expect(outcomes.toSorted()).toEqual([1, 'conflict'])
  expect((await listVersions(here.as.viewer, { flowId })).versions).toHaveLength(1)
})

test('a published version cannot be rewritten, not even by hand', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  const { versionId } = await publishFlow(here.as.designer, { flowId, revision })

  const rewriting = database.db().flowVersion.update({
    where: { id: versionId },
    data: { note: 'rewritten' },
  })
  await expect(rewriting).rejects.toThrow(/refused/)
})

test('restoring publishes the old graph under a new number and leaves the draft alone unless asked', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  const first = await publishFlow(here.as.designer, { flowId, revision, note: 'Una' })
  const changed = renamed(support.document, 'welcome', 'Hola')
  const saved = await saveDraft(here.as.designer, {
    flowId,
    document: changed,
    baseRevision: revision,
  })
  await publishFlow(here.as.designer, { flowId, revision: saved.revision, note: 'Dos' })

  const third = await restoreVersion(here.as.designer, { flowId, number: 1, note: 'Vuelve la una' })
  expect(third).toMatchObject({ number: 3, revision: saved.revision, slugs: first.slugs })
  const kept = await loadDraft(here.as.viewer, { flowId })
  expect(nameOf(kept.document, 'welcome')).toBe('Hola')
  expect(kept).toMatchObject({ live: { number: 3 }, lastVersion: 3 })
  expect(
    nameOf((await loadVersion(here.as.viewer, { flowId, number: 3 })).document, 'welcome'),
  ).toBe('Bienvenida')

  await restoreVersion(here.as.designer, { flowId, number: 2 })
  const replaced = await restoreVersion(here.as.designer, { flowId, number: 1, replaceDraft: true })
  const after = await loadDraft(here.as.viewer, { flowId })
  expect(after.revision).toBe(replaced.revision)
  expect(nameOf(after.document, 'welcome')).toBe('Bienvenida')

  const { versions } = await listVersions(here.as.viewer, { flowId })
  expect(versions.map((version) => version.number)).toEqual([5, 4, 3, 2, 1])
  expect(versions[0]?.liveOn).toEqual(first.slugs)
  expect(versions[4]).toMatchObject({ note: 'Una', liveOn: [], publishedBy: 'Test designer' })
})

test('versions come in pages', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  await publishFlow(here.as.designer, { flowId, revision })
  const changed = renamed(support.document, 'welcome', 'Hola')
  const saved = await saveDraft(here.as.designer, {
    flowId,
    document: changed,
    baseRevision: revision,
  })
  await publishFlow(here.as.designer, { flowId, revision: saved.revision })

  const page = await listVersions(here.as.viewer, { flowId, limit: 1 })
  expect(page).toMatchObject({ versions: [{ number: 2 }], next: 2 })
  const rest = await listVersions(here.as.viewer, { flowId, limit: 1, before: page.next ?? 0 })
  expect(rest).toMatchObject({ versions: [{ number: 1 }], next: null })
})

test('the sandbox has an address of its own and leaves production alone', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  const live = await publishFlow(here.as.designer, { flowId, revision })
  const tried = await publishFlow(here.as.designer, { flowId, revision, environment: 'sandbox' })

  expect(tried.slugs).not.toEqual(live.slugs)
  const channel = await findTalkChannel(tried.slugs[0] ?? '')
  expect(channel?.environmentId).toBe(here.environments.sandbox)
  expect((await findTalkChannel(live.slugs[0] ?? ''))?.live?.versionId).toBe(live.versionId)
})

test('the list tells how each flow stands', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here, 'Soporte')
  const draft = await aFlow(here, 'Borrador')
  const { versionId } = await publishFlow(here.as.designer, { flowId, revision })
  await aCall(here, flowId, versionId, '2030-01-07T22:30:00Z')
  await aCall(here, flowId, versionId, '2030-01-07T23:30:00Z')
  await aCall(here, flowId, versionId, '2030-01-01T23:30:00Z')
  await aCall(here, flowId, versionId, '2029-12-31T12:00:00Z')
  const clock = { now: () => new Date('2030-01-08T12:00:00Z') }

  const before = await listFlows(here.as.viewer, {}, clock)
  expect(before.find((flow) => flow.flowId === flowId)).toMatchObject({
    name: 'Soporte',
    state: 'published',
    unpublishedChanges: 0,
    problems: { mustFix: 0, shouldFix: 0 },
    channels: [{ environment: 'production', live: { number: 1 } }],
    callsPerDay: [1, 0, 0, 0, 0, 1, 1],
    updatedBy: 'Test designer',
  })
  expect(before.find((flow) => flow.flowId === draft.flowId)).toMatchObject({
    state: 'draft',
    channels: [],
  })

  const document = renamed(support.document, 'welcome', 'Hola')
  document.edges.pop()
  await saveDraft(here.as.admin, { flowId, document, baseRevision: revision })
  const [changed] = await listFlows(here.as.viewer, {}, clock)
  expect(changed).toMatchObject({
    flowId,
    state: 'changed',
    unpublishedChanges: 2,
    problems: { mustFix: 1, shouldFix: 0 },
    updatedBy: 'Test admin',
  })
})

test('an archived flow stops answering, refuses changes, and answers again once it is published', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  const { slugs } = await publishFlow(here.as.designer, { flowId, revision })

  await archiveFlow(here.as.designer, { flowId })
  expect((await findTalkChannel(slugs[0] ?? ''))?.live).toBeNull()
  expect(await listFlows(here.as.viewer)).toEqual([])
  expect(await listFlows(here.as.viewer, { archived: true })).toMatchObject([{ state: 'archived' }])
  const saving = { flowId, document: support.document, baseRevision: revision }
  expect(await codeOf(saveDraft(here.as.designer, saving))).toBe('conflict')
  expect(await codeOf(publishFlow(here.as.designer, { flowId, revision }))).toBe('conflict')

  await archiveFlow(here.as.designer, { flowId, archived: false })
  const again = await publishFlow(here.as.designer, { flowId, revision })
  expect(again).toMatchObject({ number: 2, slugs })
})

test('a copy has the draft and nothing else', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  await publishFlow(here.as.designer, { flowId, revision })

  const copy = await duplicateFlow(here.as.designer, { flowId, name: 'Otra' })

  const [one, other] = [
    await loadDraft(here.as.viewer, { flowId }),
    await loadDraft(here.as.viewer, copy),
  ]
  expect(other).toMatchObject({ name: 'Otra', revision: 1, channels: [], live: null })
  expect(other.document).toEqual(one.document)
})

test('every change leaves its row in the history', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  await renameFlow(here.as.designer, { flowId, name: 'Otro nombre', description: 'Para todos' })
  await duplicateFlow(here.as.designer, { flowId, name: 'Copia' })
  await publishFlow(here.as.designer, { flowId, revision })
  await saveDraft(here.as.designer, {
    flowId,
    document: renamed(support.document, 'welcome', 'Hola'),
    baseRevision: revision,
  })
  await publishFlow(here.as.designer, { flowId, revision: revision + 1 })
  await restoreVersion(here.as.designer, { flowId, number: 1 })
  await archiveFlow(here.as.designer, { flowId })
  await archiveFlow(here.as.designer, { flowId, archived: false })

  const rows = await database.db().auditEvent.findMany({
    where: { workspaceId: here.workspaceId },
    orderBy: { seq: 'asc' },
    select: { action: true },
  })
  expect(rows.map((row) => row.action)).toEqual([
    'flow.created',
    'flow.renamed',
    'flow.duplicated',
    'flow.published',
    'flow.edited',
    'flow.published',
    'flow.restored',
    'flow.archived',
    'flow.unarchived',
  ])
})

test('who may not is refused before anything is read', async () => {
  const here = await testWorkspace()
  const { flowId, revision } = await aFlow(here)
  await publishFlow(here.as.owner, { flowId, revision })
  for (const ctx of [here.as.agent, here.as.viewer]) {
    for (const act of changesOf(flowId, revision)) expect(await codeOf(act(ctx))).toBe('forbidden')
    for (const act of readingsOf(flowId)) expect(await codeOf(act(ctx))).toBe('none')
    await expect(
      createFlow(ctx, { name: 'No', templateId: null, languages: ['es'] }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  }
})

test('a flow of another workspace answers the same as one that does not exist', async () => {
  const { here, there } = await twoWorkspaces()
  const theirs = await aFlow(there)
  const { slugs } = await publishFlow(there.as.owner, theirs)
  const before = await loadDraft(there.as.owner, theirs)
  const missing = '0197a000-0000-7000-8000-000000000000'

  for (const flowId of [theirs.flowId, missing, 'nonsense']) {
    const verbs = [...changesOf(flowId, 1), ...readingsOf(flowId)]
    for (const act of verbs) {
      const refusal = await refusalOf(act(here.as.owner))
      expect(refusal?.code).toBe('not-found')
      expect(refusal?.message).toMatch(/^This (flow|version) does not exist\.$/)
    }
  }

  expect(await listFlows(here.as.owner)).toEqual([])
  expect(await loadDraft(there.as.owner, theirs)).toEqual(before)
  expect((await findTalkChannel(slugs[0] ?? ''))?.live).not.toBeNull()
})

test('a channel of another flow or workspace cannot be published to', async () => {
  const { here, there } = await twoWorkspaces()
  const theirs = await aFlow(there)
  await publishFlow(there.as.owner, theirs)
  const [channel] = (await loadDraft(there.as.owner, theirs)).channels
  const ours = await aFlow(here)

  for (const channelId of [channel?.channelId ?? '', 'nonsense']) {
    expect(await codeOf(publishFlow(here.as.owner, { ...ours, channelId }))).toBe('not-found')
  }
})

type Act = (ctx: TestWorkspace['as']['owner']) => Promise<unknown>

function changesOf(flowId: string, revision: number): Act[] {
  return [
    (ctx) => saveDraft(ctx, { flowId, document: support.document, baseRevision: revision }),
    (ctx) => publishFlow(ctx, { flowId, revision }),
    (ctx) => restoreVersion(ctx, { flowId, number: 1 }),
    (ctx) => renameFlow(ctx, { flowId, name: 'Robado' }),
    (ctx) => archiveFlow(ctx, { flowId }),
    (ctx) => duplicateFlow(ctx, { flowId, name: 'Robado' }),
  ]
}

function readingsOf(flowId: string): Act[] {
  return [
    (ctx) => loadDraft(ctx, { flowId }),
    (ctx) => checkFlow(ctx, { flowId }),
    (ctx) => listVersions(ctx, { flowId }),
    (ctx) => loadVersion(ctx, { flowId, number: 1 }),
  ]
}

function aFlow(where: TestWorkspace, name = 'Soporte') {
  const languages: ['es', 'en', 'pt'] = ['es', 'en', 'pt']
  return createFlow(where.as.designer, { name, templateId: 'support', languages })
}

async function aCall(where: TestWorkspace, flowId: string, versionId: string, startedAt: string) {
  await database.db().call.create({
    data: {
      workspaceId: where.workspaceId,
      environmentId: where.environments.production,
      channelId: where.environments.production,
      flowId,
      versionId,
      language: 'es',
      medium: 'text',
      tokenHash: 'x',
      startedAt: new Date(startedAt),
      lastTurnAt: new Date(startedAt),
    },
  })
}

function renamed(document: FlowDocument, nodeId: string, name: string): FlowDocument {
  const nodes = document.nodes.map((node) => (node.id === nodeId ? { ...node, name } : node))
  return structuredClone({ ...document, nodes })
}

function nameOf(document: FlowDocument, nodeId: string): string | undefined {
  return document.nodes.find((node) => node.id === nodeId)?.name
}

async function refusalOf(work: Promise<unknown>): Promise<Refusal | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return (await refusalOf(work))?.code ?? 'none'
}
