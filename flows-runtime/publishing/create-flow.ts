import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { parse } from '#lib/access/parse.ts'
import { audit } from '#lib/audit/audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { type Language, language } from '#lib/language.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { blankFlow } from '#runtime/templates/blank-flow.ts'
import { documentFrom } from '#runtime/templates/flow-template.ts'
import { templateById } from '#runtime/templates/templates.ts'
import { flowName } from './flow-name.ts'
import { actingUser } from './flow-row.ts'
import { asStored } from './stored-flow.ts'

const shape = z.object({
  name: flowName,
  /** Null: a blank flow. */
  templateId: z.string().max(40).nullable(),
  /** Languages that callers may use, the default one first. */
  languages: z.tuple([language], language),
  /** Language of the step names; the default language when left out. */
  writtenIn: language.optional(),
})

/**
 * A new flow with a draft of its own, made from a template or blank. Nobody can call it before it is published.
 * @throws Refusal forbidden, invalid (also for a template that does not exist)
 */
export async function createFlow(
  ctx: Ctx,
  input: z.input<typeof shape>,
): Promise<{ flowId: string; revision: number }> {
  allow(ctx, 'flow:create')
  const { name, templateId, languages, writtenIn } = parse(shape, input)
  const document = documentOf(templateId, unique(languages), writtenIn ?? languages[0])

  return inTransaction(async (tx) => {
    const flow = await tx.flow.create({
      data: {
        workspaceId: ctx.workspaceId,
        name,
        draft: asStored(document),
        updatedById: actingUser(ctx),
      },
      select: { id: true, revision: true },
    })
    await audit(tx, ctx, {
      action: 'flow.created',
      subject: flow.id,
      detail: { name, template: templateId },
    })
    return { flowId: flow.id, revision: flow.revision }
  })
}

function documentOf(
  templateId: string | null,
  languages: [Language, ...Language[]],
  writtenIn: Language,
): FlowDocument {
  if (templateId === null) return blankFlow(languages, writtenIn)
  const template = templateById(templateId)
  if (!template)
    throw new Refusal('invalid', 'This template does not exist.', { field: 'templateId' })
  return documentFrom(template, languages, writtenIn)
}

function unique([first, ...others]: [Language, ...Language[]]): [Language, ...Language[]] {
  return [first, ...new Set(others.filter((each) => each !== first))]
}
