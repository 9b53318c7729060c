import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillTemplate, templatePaths } from './fill-template.ts'

const known = new Map([
  ['name', 'Ana'],
  ['ticket.number', 'te, uno'],
])
const lookUp = (path: string) => known.get(path)

test('what is unknown becomes nothing, and the sentence closes over it', () => {
  expect(fillTemplate('Hola {{nobody}}, dime.', lookUp)).toBe('Hola, dime.')
})

test('a path is a name, never a way into our objects', () => {
  const text = '{{constructor}} {{__proto__}} {{a.b.c}} {{this}} {{1+1}} {{name()}} {{#if}}'
  expect(fillTemplate(text, lookUp)).not.toMatch(/function|object|native/i)
})

test('a value with braces in it is not filled in again', () => {
  expect(fillTemplate('{{name}}', () => '{{ticket.number}}')).not.toContain('{{')
})

test('the written form is asked for where the text asks for it', () => {
  expect(fillTemplate('{{ a.b | written }}', (_, written) => (written ? 'T-1' : 'te uno'))).toBe(
    'T-1',
  )
})

test('any text is answered, and never without end', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, value) => {
      expect(fillTemplate(`${text}{{x}}`, () => value).length).toBeLessThanOrEqual(4096)
    }),
  )
})

test('paths are listed once each', () => {
  expect(templatePaths('{{name}} {{ticket.number | written}} {{ name }}')).toEqual([
    'name',
    'ticket.number',
  ])
})
