import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/max'

/** The country as the telephone library knows it, null for anything else. */
export function asCountry(country: string): CountryCode | null {
  const upper = country.toUpperCase()
  return isSupportedCountry(upper) ? upper : null
}
