import type { Localized } from '#lib/language.ts'
import { type Step, step } from './step.ts'

/**
 * The way to people that both templates share: name and phone, a call-back task, and what is said if it cannot be left.
 * @param row row of the first of the three cards, one under the other around `centre`.
 */
export function personSteps(
  centre: number,
  row: number,
  { subject, fields }: { subject: Localized; fields: string[] },
): Step[] {
  return [
    step('collect', 'contact', {
      names: { es: 'Nombre y teléfono', en: 'Name and phone', pt: 'Nome e telefone' },
      place: { centre, row, exits: 3 },
      data: {
        intro: {
          es: 'Te llama una persona del equipo. Antes necesito saber cómo localizarte.',
          en: 'Someone from the team calls you. First I need to know how to reach you.',
          pt: 'Uma pessoa da equipe liga para você. Antes preciso saber como falar com você.',
        },
        fields: ['name', 'phone'],
        attempts: 2,
      },
    }),
    step('hand-off', 'hand-off', {
      names: {
        es: 'Que llame una persona',
        en: 'Have a person call',
        pt: 'Pedir que alguém ligue',
      },
      place: { centre, row: row + 1, exits: 2 },
      data: {
        text: {
          es: 'Dejo el aviso al equipo.',
          en: 'I am leaving a note for the team.',
          pt: 'Estou deixando um recado para a equipe.',
        },
        subject,
        fields,
        done: {
          es: 'Hecho. El equipo tiene tu aviso con la referencia {{task.reference}}.',
          en: 'Done. The team has your request under reference {{task.reference}}.',
          pt: 'Pronto. A equipe tem seu pedido com a referência {{task.reference}}.',
        },
      },
    }),
    step('say', 'not-kept', {
      names: { es: 'No se ha guardado', en: 'Could not be kept', pt: 'Não foi guardado' },
      place: { centre, row: row + 2, exits: 1 },
      data: {
        text: {
          es: 'Lo siento, ahora no puedo guardar tu aviso. Llámanos otra vez dentro de un rato.',
          en: 'Sorry, I cannot keep your request right now. Please call again in a while.',
          pt: 'Desculpe, agora não consigo guardar seu pedido. Ligue de novo daqui a pouco.',
        },
      },
    }),
  ]
}
