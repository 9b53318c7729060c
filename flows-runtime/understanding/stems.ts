import type { Language } from '#lib/language.ts'

const MIN_STEM = 3

const ENDINGS: Record<Language, readonly string[]> = {
  es: `aciones acion imientos imiento amientos amiento adores ador adoras adora aremos aron aban abas aba ando iendo iendo
    aria arias ados adas idos idas ado ada ido ida arse erse irse arme erme irme arlo arla erlo irlo ariamos iamos amos
    emos imos ara are aste iste ieron ian ia ar er ir as es os an en a e o s`.split(/\s+/),
  pt: `acoes acao mentos mento adores ador adora aremos aram avam ava ando endo indo aria ados adas idos idas ado ada ido ida
    amos emos imos ara arei aste este iram eram iam ia ar er ir as es os am em a e o s`.split(
    /\s+/,
  ),
  en: 'ations ation ments ment ings ing edly ed ers er ies ied ly es s e y'.split(' '),
}

/** A word without its plural, gender or verb ending; `word` is normalised already. Coarse on purpose. */
export function stem(word: string, language: Language): string {
  for (const ending of ENDINGS[language]) {
    if (word.endsWith(ending) && word.length - ending.length >= MIN_STEM) {
      return undouble(word.slice(0, -ending.length), language)
    }
  }
  return word
}

function undouble(root: string, language: Language): string {
  const last = root.at(-1)
  const isDouble = language === 'en' && root.length > 3 && last === root.at(-2) && last !== 's'
  return isDouble ? root.slice(0, -1) : root
}
