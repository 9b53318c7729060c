import { z } from 'zod'
import { defineNode, localized } from '../node-schema.ts'

/** Offers free times of a service, listens to preferences, and holds the one that the caller takes. */
export const schema = defineNode({
  type: 'offer-slots',
  version: 1,
  group: 'calendar',
  data: z
    .object({
      /** The service's key; null when a choice field holds it. */
      service: z.string().nullable(),
      serviceField: z.string().nullable(),
      /** The date-time field that the chosen time fills. */
      into: z.string().min(1),
      /** `{{slots}}` is the spoken list. */
      question: localized,
      /** Said when the wanted day or hour has nothing, before other times are offered. */
      instead: localized,
      noneFree: localized,
      limit: z.int().min(1).max(5),
      rounds: z.int().min(1).max(6),
    })
    .refine((data) => data.service || data.serviceField, {
      path: ['service'],
      message: 'Choose the service, or the field that holds it',
    }),
  blank: {
    service: null,
    serviceField: null,
    into: '',
    question: {},
    instead: {},
    noneFree: {},
    limit: 3,
    rounds: 3,
  },
  outcomes: ['chosen', 'none-suits', 'none-free', 'silent'],
  uses: (data) => ({
    reads: data.serviceField ? [data.serviceField] : [],
    fills: data.into ? [data.into] : [],
    gives: [{ outcome: 'chosen', fields: data.into ? [data.into] : [] }],
    services: data.service ? [data.service] : [],
    serviceFields: data.serviceField ? [data.serviceField] : [],
    says: [
      { path: 'question', text: data.question, own: ['slots'] },
      { path: 'instead', text: data.instead },
      { path: 'noneFree', text: data.noneFree },
    ],
    facts: [{ outcome: 'chosen', names: ['slot.when', 'slot.with'] }],
  }),
})
