import type { CompiledLanguage } from './compiled.ts'
import { featuresOf } from './features.ts'
import type { Heard } from './heard.ts'
import { breaksBefore, type Token } from './tokens.ts'

/** An intent and how surely it was meant, 0 to 1. */
export type ScoredIntent = { id: string; confidence: number }

const MAX_CLAUSES = 12
const MIN_CONFIDENCE = 0.15

/**
 * Compares an utterance with the examples of every intent, the likeliest first. Each clause is compared by itself as well, so
 * that a name and a number in the same breath do not water the wish down. `isFree` tells which tokens are not part of a value.
 */
export function scoreIntents(
  heard: Heard,
  compiled: CompiledLanguage,
  isFree: (token: Token, at: number) => boolean,
): ScoredIntent[] {
  const clauses = clausesOf(heard.tokens.filter(isFree))
    .map((tokens) => featuresOf(tokens, heard.words.language))
    .filter((clause) => clause.length > 0)
  const scores = compiled.intents.map((intent) => ({
    id: intent.id,
    confidence: Math.max(
      0,
      ...clauses.map((clause) =>
        Math.max(0, ...intent.examples.map((one) => alike(clause, one, compiled))),
      ),
    ),
  }))
  return separated(scores.sort((a, b) => b.confidence - a.confidence)).filter(
    (score) => score.confidence >= MIN_CONFIDENCE,
  )
}

function clausesOf(tokens: Token[]): Token[][] {
  const clauses: Token[][] = [tokens]
  let current: Token[] = []
  for (const token of tokens) {
    if (current.length > 0 && breaksBefore(token)) {
      clauses.push(current)
      current = []
    }
    current.push(token)
  }
  if (clauses.length > 1) clauses.push(current)
  return clauses.slice(0, MAX_CLAUSES)
}

/** The cosine of two sets of weighted features. */
function alike(said: string[], example: string[], compiled: CompiledLanguage): number {
  const known = new Set(example)
  let shared = 0
  let saidSize = 0
  for (const feature of said) {
    const weight = weightOf(feature, compiled)
    saidSize += weight * weight
    if (known.has(feature)) shared += weight * weight
  }
  const exampleSize = example.reduce((sum, feature) => sum + weightOf(feature, compiled) ** 2, 0)
  return shared === 0 ? 0 : shared / Math.sqrt(saidSize * exampleSize)
}

function weightOf(feature: string, compiled: CompiledLanguage): number {
  const known = Object.hasOwn(compiled.weights, feature) ? compiled.weights[feature] : undefined
  return known ?? (feature.includes(' ') ? compiled.unknownWeight * 0.4 : compiled.unknownWeight)
}

/** Two intents that fit equally well are both doubtful; a clear lead makes the first surer. */
function separated(scores: ScoredIntent[]): ScoredIntent[] {
  const [first, second] = scores
  if (!first || first.confidence === 0) return []
  const lead = (first.confidence - (second?.confidence ?? 0)) / first.confidence
  return scores.map((score, index) => {
    const raw = index === 0 ? score.confidence ** 0.7 * (0.6 + 0.4 * lead) : score.confidence * 0.6
    return { id: score.id, confidence: Number(Math.min(1, raw).toFixed(3)) }
  })
}
