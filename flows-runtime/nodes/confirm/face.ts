import { CheckCheck } from 'lucide-react'
import type { Face } from '../node-face.tsx'
import { Card } from './card.tsx'
import { Form } from './form.tsx'
import { words } from './words.ts'

/** How this type looks in the editor. */
export const face: Face<'confirm'> = { Icon: CheckCheck, words, Card, Form }
