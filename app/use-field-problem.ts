'use client'

import { useTranslations } from 'next-intl'
import type { Answer } from './answer.ts'
import { useRefusalWords } from './use-refusal-words.ts'

const PROBLEMS = [
  'required',
  'too-short',
  'too-long',
  'too-plain',
  'email',
  'time-zone',
  'wrong',
  'unchanged',
  'sign-in-first',
] as const

/** What a form about a person says after its action refused: beside the field it is about, else above the form. */
export function useFieldProblem(answer: Answer<unknown> | undefined): {
  ofField: (name: string) => string | undefined
  general: string | undefined
} {
  const words = useTranslations('access')
  const refusalWords = useRefusalWords()
  if (!answer || answer.ok) return { ofField: () => undefined, general: undefined }
  const { field } = answer.detail
  const known = PROBLEMS.find((one) => one === (answer.detail.problem ?? answer.detail.reason))
  const text = known ? words(`problems.${known}`) : refusalWords(answer)
  const beside = typeof field === 'string' ? field.split('.').at(-1) : undefined
  return {
    ofField: (name) => (name === beside ? text : undefined),
    general: beside === undefined || beside === '' ? text : undefined,
  }
}
