import type { Language } from '#lib/language.ts'

type NumberNames = {
  small: string[]
  tens: string[]
  hundreds: string[]
  tensJoin: string
  hundredJoin: string
  thousand: string
  oneThousand: string
  exactHundred: string
}

const list = (names: string) => names.split(' ')

const NAMES: Record<Language, NumberNames> = {
  es: {
    small: list(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
    ),
    tens: list('- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    hundreds: list(
      '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    ),
    tensJoin: ' y ',
    hundredJoin: ' ',
    thousand: 'mil',
    oneThousand: 'mil',
    exactHundred: 'cien',
  },
  en: {
    small: list(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    tens: list('- - twenty thirty forty fifty sixty seventy eighty ninety'),
    hundreds: [
      '-',
      ...list('one two three four five six seven eight nine').map((unit) => `${unit} hundred`),
    ],
    tensJoin: '-',
    hundredJoin: ' and ',
    thousand: 'thousand',
    oneThousand: 'one thousand',
    exactHundred: 'one hundred',
  },
  pt: {
    small: list(
      'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
    ),
    tens: list('- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
    hundreds: list(
      '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
    ),
    tensJoin: ' e ',
    hundredJoin: ' e ',
    thousand: 'mil',
    oneThousand: 'mil',
    exactHundred: 'cem',
  },
}

/** A whole number from 0 to 999,999 in words; anything else as its digits. */
export function numberInWords(value: number, language: Language): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999) return String(value)
  const names = NAMES[language]
  const thousands = Math.floor(value / 1000)
  const rest = value % 1000
  if (thousands === 0) return belowThousand(rest, names)
  const head =
    thousands === 1
      ? names.oneThousand
      : `${beforeNoun(belowThousand(thousands, names), language)} ${names.thousand}`
  if (rest === 0) return head
  return `${head}${thousandJoin(rest, language)}${belowThousand(rest, names)}`
}

function belowThousand(value: number, names: NumberNames): string {
  if (value === 100) return names.exactHundred
  if (value < 100) return belowHundred(value, names)
  const head = names.hundreds[Math.floor(value / 100)] ?? ''
  const rest = value % 100
  return rest === 0 ? head : `${head}${names.hundredJoin}${belowHundred(rest, names)}`
}

function belowHundred(value: number, names: NumberNames): string {
  const small = names.small[value]
  if (small !== undefined) return small
  const head = names.tens[Math.floor(value / 10)] ?? ''
  const unit = value % 10
  return unit === 0 ? head : `${head}${names.tensJoin}${names.small[unit] ?? ''}`
}

/** Spanish shortens "uno" before "mil": veintiún mil, treinta y un mil. */
function beforeNoun(words: string, language: Language): string {
  if (language !== 'es') return words
  return words.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un')
}

/** Portuguese joins thousands to what follows when that is below a hundred or whole hundreds; English below a hundred. */
function thousandJoin(rest: number, language: Language): string {
  if (language === 'en') return rest < 100 ? ' and ' : ' '
  if (language === 'pt') return rest <= 100 || rest % 100 === 0 ? ' e ' : ' '
  return ' '
}
