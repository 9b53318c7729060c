import type { Language } from '#lib/language.ts'
import { numberInWords } from './number-words.ts'

type Names = { letters: string[]; signs: Record<string, string> }

const list = (names: string) => names.split(' ')

const NAMES: Record<Language, Names> = {
  es: {
    letters: list(
      'a be ce de e efe ge hache i jota ka ele eme ene o pe cu erre ese te u uve doble-uve equis i-griega zeta',
    ),
    signs: { '-': 'guion', '.': 'punto', _: 'guion bajo', '@': 'arroba', '/': 'barra', '+': 'más' },
  },
  en: {
    letters: list('A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'),
    signs: { '-': 'dash', '.': 'dot', _: 'underscore', '@': 'at', '/': 'slash', '+': 'plus' },
  },
  pt: {
    letters: list(
      'a bê cê dê e efe gê agá i jota cá ele eme ene o pê quê erre esse tê u vê dáblio xis ípsilon zê',
    ),
    signs: {
      '-': 'hífen',
      '.': 'ponto',
      _: 'sublinhado',
      '@': 'arroba',
      '/': 'barra',
      '+': 'mais',
    },
  },
}

/** A code sign by sign: "te, uno, cero, cuatro". A hyphen between groups is a pause, not a word. */
export function spellCode(code: string, language: Language): string {
  return [...code.replace(/[-\s]/g, '')].map((sign) => nameOf(sign, language)).join(', ')
}

/** An e-mail address: its words as words, its signs by name. */
export function speakEmail(address: string, language: Language): string {
  return address
    .split(/([^\p{L}]|_)/u)
    .filter(Boolean)
    .map((part) => (part.length === 1 && !/\p{L}/u.test(part) ? nameOf(part, language) : part))
    .join(' ')
}

function nameOf(sign: string, language: Language): string {
  const names = NAMES[language]
  if (/\d/.test(sign)) return numberInWords(Number(sign), language)
  const letter = names.letters[sign.toUpperCase().charCodeAt(0) - 65]
  return letter?.replace('-', ' ') ?? names.signs[sign] ?? sign
}
