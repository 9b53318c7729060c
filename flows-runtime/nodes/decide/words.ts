import type { Language } from '#lib/language.ts'
import type { NodeWords } from '../node-face.tsx'

const es = {
  name: 'Según los datos',
  description: 'Si pasa esto, por aquí',
  outcomes: { otherwise: 'si no' },
  card: {
    does: (names: string, rules: number) =>
      `Mira ${names} y elige entre ${rules === 1 ? '1 regla' : `${rules} reglas`} y «si no».`,
    empty: 'Elige el camino, pero aún no tiene reglas.',
  },
  form: {
    rules: 'Reglas, de arriba abajo',
    rule: (number: number) => `Regla ${number}`,
    label: 'Nombre de la salida',
    match: 'Se cumple',
    all: 'si pasa todo',
    any: 'si pasa algo',
    add: 'Añadir regla',
    remove: (number: number) => `Quitar la regla ${number}`,
    needsFields: 'Este flujo aún no tiene datos. Añádelos en los ajustes del flujo.',
  },
} satisfies NodeWords<'decide'> & Record<string, unknown>

/** Words of this type on screens. */
export const words: Record<Language, typeof es> = {
  es,
  en: {
    name: 'Depending on the details',
    description: 'If this holds, go this way',
    outcomes: { otherwise: 'otherwise' },
    card: {
      does: (names, rules) =>
        `Looks at ${names} and chooses between ${rules === 1 ? '1 rule' : `${rules} rules`} and “otherwise”.`,
      empty: 'Chooses the way, but has no rules yet.',
    },
    form: {
      rules: 'Rules, from the top',
      rule: (number) => `Rule ${number}`,
      label: 'Name of the exit',
      match: 'It holds',
      all: 'if everything is so',
      any: 'if any is so',
      add: 'Add a rule',
      remove: (number) => `Remove rule ${number}`,
      needsFields: 'This flow has no fields yet. Add them in the flow settings.',
    },
  },
  pt: {
    name: 'Conforme os dados',
    description: 'Se isto acontece, por aqui',
    outcomes: { otherwise: 'se não' },
    card: {
      does: (names, rules) =>
        `Olha ${names} e escolhe entre ${rules === 1 ? '1 regra' : `${rules} regras`} e “se não”.`,
      empty: 'Escolhe o caminho, mas ainda não tem regras.',
    },
    form: {
      rules: 'Regras, de cima para baixo',
      rule: (number) => `Regra ${number}`,
      label: 'Nome da saída',
      match: 'Cumpre-se',
      all: 'se tudo acontece',
      any: 'se algo acontece',
      add: 'Adicionar regra',
      remove: (number) => `Remover a regra ${number}`,
      needsFields: 'Este fluxo ainda não tem dados. Adicione-os nos ajustes do fluxo.',
    },
  },
}
