import { describe, expect, test } from 'vitest'
import type { Language } from '#lib/language.ts'
import type { Interpretation } from '#runtime/understanding/interpretation.ts'
import { interpret, NOTHING } from './reading.ts'

const ACTS: Record<Language, Partial<Record<Interpretation['act'], string>>> = {
  es: {
    yes: 'sí | claro | sí, eso es | vale | correcto | de acuerdo | sí, claro que sí | está bien | dale | exacto, gracias | ok perfecto',
    no: 'no | no, gracias | para nada | qué va | no es correcto | está mal | no, eso no | nop',
    repeat:
      '¿cómo? | ¿puede repetir? | repite por favor | perdón, no le he entendido | otra vez, por favor | ¿me lo puede repetir más alto? ¿puede repetir?',
    slower: 'más despacio por favor | habla muy rápido | ¿puede hablar más despacio?',
    wait: 'espera un momento | un momento por favor | un segundo | deme un minuto que busco el papel',
    'start-over': 'quiero empezar de nuevo | volver a empezar | empecemos de nuevo por favor',
    cancel: 'olvídalo | cancelar | déjalo',
    goodbye: 'adiós | hasta luego | eso es todo, gracias | chao',
    person:
      'quiero hablar con una persona | operador | pásame con un agente por favor | necesito hablar con alguien | una persona real | me puede comunicar con un asesor',
    thanks: 'gracias | muchas gracias',
    none: 'no me anda internet | se corta cuando hablo con una persona | no me funciona el teléfono | no lo sé | la casa es azul | qué tal el tiempo',
  },
  en: {
    yes: "yes | yeah | sure | that's right | yes please | correct | okay | sounds good | yep, that's it | of course",
    no: "no | nope | no thanks | that's wrong | not really | no, that's not correct | not at all",
    repeat:
      "pardon? | can you repeat that? | say that again please | sorry, I didn't catch that | what did you say?",
    slower: 'slower please | could you speak more slowly? | you are going too fast',
    wait: 'hold on | one moment please | just a second | wait a minute | give me a second to find it',
    'start-over': "let's start over | I want to start again | can we start from the beginning",
    cancel: 'never mind | forget it | cancel that',
    goodbye: "goodbye | bye bye | that's all, thanks | see you later",
    person:
      'I want to talk to a person | operator | can I speak to an agent | a real person please | transfer me to a human | get me a representative',
    thanks: 'thanks | thank you very much',
    none: "no internet since the storm | I don't know | the house is blue | there is no water here",
  },
  pt: {
    yes: 'sim | claro | isso mesmo | está certo | com certeza | tá bom | pode ser | sim, é isso | beleza',
    no: 'não | não, obrigado | de jeito nenhum | está errado | não é isso | claro que não | não, não está certo',
    repeat:
      'como? | pode repetir? | não entendi | repete por favor | desculpe, não ouvi | mais uma vez',
    slower: 'mais devagar por favor | pode falar mais devagar? | você fala muito rápido',
    wait: 'um momento | espera um pouco | só um minuto | peraí | um segundo que vou buscar',
    'start-over': 'quero começar de novo | voltar ao início | vamos começar de novo',
    cancel: 'esquece | cancelar | deixa pra lá',
    goodbye: 'tchau | até logo | é só isso, obrigado | até mais',
    person:
      'quero falar com uma pessoa | atendente | me passa para um atendente | preciso falar com alguém | uma pessoa real',
    thanks: 'obrigado | muito obrigada',
    none: 'não consigo entrar no sistema | não tem internet aqui | não sei | a casa é azul',
  },
}

for (const language of ['es', 'en', 'pt'] as const) {
  describe(`acts in ${language}`, () => {
    for (const [act, utterances] of Object.entries(ACTS[language])) {
      test.each(utterances.split('|').map((one) => one.trim()))(`"%s" is ${act}`, (utterance) => {
        const expecting = { ...NOTHING, yesNo: act !== 'none' && act !== 'thanks' }
        expect(interpret(utterance, language, { expecting }).act).toBe(act)
      })
    }
  })
}
