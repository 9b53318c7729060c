/** The part of the Web Speech API that we use; TypeScript does not know it because it is not a standard yet. */
export type Recognition = {
  lang: string
  continuous: boolean
  interimResults: boolean
  maxAlternatives: number
  start(): void
  stop(): void
  abort(): void
  onresult: ((event: RecognitionEvent) => void) | null
  onerror: ((event: { error: string }) => void) | null
  onend: (() => void) | null
}

export type RecognitionEvent = {
  results: ArrayLike<{ isFinal: boolean; 0?: { transcript: string } }>
}

type RecognitionClass = new () => Recognition

/** The browser's speech recogniser, undefined where it has none. */
export function recognitionOf(scope: object): RecognitionClass | undefined {
  const found =
    'SpeechRecognition' in scope
      ? scope.SpeechRecognition
      : 'webkitSpeechRecognition' in scope
        ? scope.webkitSpeechRecognition
        : undefined
  return isClass(found) ? found : undefined
}

/** Whatever browsers offer under these two names is a recogniser. */
function isClass(found: unknown): found is RecognitionClass {
  return typeof found === 'function'
}

/** What was recognised so far: the sentence, and whether it is still being guessed. */
export function heardIn(event: RecognitionEvent): { text: string; final: boolean } {
  const results = Array.from(event.results)
  return {
    text: results
      .map((result) => result[0]?.transcript.trim() ?? '')
      .filter(Boolean)
      .join(' '),
    final: results.length > 0 && results.every((result) => result.isFinal),
  }
}
