import { ListChecks } from 'lucide-react'
import type { Face } from '../node-face.tsx'
import { Card } from './card.tsx'
import { Form } from './form.tsx'
import { words } from './words.ts'

/** How this type looks in the editor. */
export const face: Face<'collect'> = { Icon: ListChecks, words, Card, Form }
