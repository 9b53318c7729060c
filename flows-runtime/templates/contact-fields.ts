import { aField } from './step.ts'

/** Who is calling. */
export const nameField = aField({
  id: 'name',
  label: { es: 'Nombre', en: 'Name', pt: 'Nome' },
  type: 'person-name',
  question: {
    es: '¿Cómo te llamas?',
    en: 'What is your name?',
    pt: 'Qual é o seu nome?',
  },
  again: {
    es: 'Dime tu nombre y tu apellido, por favor.',
    en: 'Please tell me your first and last name.',
    pt: 'Me diga seu nome e sobrenome, por favor.',
  },
  sensitivity: 'personal',
})

/** Where they can be reached. */
export const phoneField = aField({
  id: 'phone',
  label: { es: 'Teléfono', en: 'Phone', pt: 'Telefone' },
  type: 'phone',
  question: {
    es: '¿En qué teléfono te localizamos?',
    en: 'What number can we reach you on?',
    pt: 'Em que telefone podemos falar com você?',
  },
  again: {
    es: 'Dime el teléfono cifra a cifra, por favor.',
    en: 'Please say the phone number digit by digit.',
    pt: 'Me diga o telefone número por número, por favor.',
  },
  sensitivity: 'personal',
})
