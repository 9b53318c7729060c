import { parsePhoneNumberFromString } from 'libphonenumber-js'

/** A stored number (E.164) as people write it: +34 600 11 12 23. What is no number stays as it is. */
export function phoneText(stored: string): string {
  return parsePhoneNumberFromString(stored)?.formatInternational() ?? stored
}
