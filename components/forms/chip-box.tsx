'use client'

import {
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react'
import { cn } from '#components/ui/cn.ts'
import { type Piece, piecesOf, textOf } from './chips-in-text.ts'

/** What may be done to the box from outside. */
export type ChipBoxHandle = { insert(name: string): void; focus(): void }

export type ChipBoxProps = {
  value: string
  /** How the value of that name is called; undefined when there is none. */
  nameOf(name: string): string | undefined
  onChange(value: string): void
  label: string
  lang: string
  invalid?: boolean | undefined
  describedBy?: string | undefined
  readOnly?: boolean | undefined
  className?: string | undefined
  ref?: Ref<ChipBoxHandle>
}

/** A text in which values stand as chips. Chips are single letters to the caret: one backspace takes one away. */
export function ChipBox(props: ChipBoxProps) {
  const { value, nameOf, onChange, label, lang, invalid, describedBy, readOnly, className, ref } =
    props
  const box = useRef<HTMLDivElement>(null)
  const shown = useRef<string | null>(null)
  const caret = useRef<Range | null>(null)
  const names = piecesOf(value)
    .flatMap((piece) => (piece.kind === 'chip' ? `${piece.name}=${nameOf(piece.name)}` : []))
    .join(' ')
  const drawn = useRef('')

  useEffect(() => {
    if (!box.current || (shown.current === value && drawn.current === names)) return
    draw(box.current, piecesOf(value), nameOf)
    shown.current = value
    drawn.current = names
  })

  const changed = () => {
    if (!box.current) return
    const next = textOf(readPieces(box.current))
    shown.current = next
    onChange(next)
  }
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.focus(),
    insert(name) {
      if (!box.current) return
      box.current.focus()
      insertAtCaret(box.current, chipElement(name, nameOf(name)), caret.current)
      changed()
    },
  }))
  const remember = () => {
    const selection = getSelection()
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    if (range && box.current?.contains(range.startContainer)) caret.current = range.cloneRange()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text with chips in it cannot be an input
    <div
      ref={box}
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      lang={lang}
      aria-readonly={readOnly || undefined}
      contentEditable={!readOnly}
      suppressContentEditableWarning
      spellCheck
      onInput={changed}
      onKeyDown={keepOneParagraph}
      onPaste={pasteWords}
      onBlur={remember}
      onKeyUp={remember}
      onPointerUp={remember}
      className={cn('min-h-9 whitespace-pre-wrap break-words outline-none', className)}
    />
  )
}

const CHIP_CLASSES =
  'mx-px inline-flex h-5 items-center rounded-chip px-1.5 align-baseline font-semibold text-xs leading-5'

function chipElement(name: string, label: string | undefined): HTMLElement {
  const chip = document.createElement('span')
  chip.contentEditable = 'false'
  chip.dataset.chip = name
  chip.textContent = label ?? name
  chip.className = cn(
    CHIP_CLASSES,
    label === undefined ? 'bg-danger-soft text-danger' : 'bg-brand-soft text-brand-ink',
  )
  return chip
}

function draw(box: HTMLElement, pieces: readonly Piece[], nameOf: ChipBoxProps['nameOf']): void {
  box.replaceChildren(
    ...pieces.map((piece) =>
      piece.kind === 'text'
        ? document.createTextNode(piece.text)
        : chipElement(piece.name, nameOf(piece.name)),
    ),
  )
}

function readPieces(node: Node): Piece[] {
  return [...node.childNodes].flatMap((child): Piece[] => {
    if (child instanceof HTMLElement && child.dataset.chip !== undefined) {
      return [{ kind: 'chip', name: child.dataset.chip }]
    }
    if (child.nodeType === Node.TEXT_NODE) {
      return [{ kind: 'text', text: (child.textContent ?? '').replaceAll('\u00a0', ' ') }]
    }
    return readPieces(child)
  })
}

function insertAtCaret(box: HTMLElement, node: Node, remembered: Range | null): void {
  const range = remembered && box.contains(remembered.startContainer) ? remembered : null
  const place = range ?? document.createRange()
  if (!range) {
    place.selectNodeContents(box)
    place.collapse(false)
  }
  place.deleteContents()
  place.insertNode(node)
  place.setStartAfter(node)
  place.collapse(true)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(place)
}

function keepOneParagraph(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault()
}

function pasteWords(event: ClipboardEvent): void {
  event.preventDefault()
  const words = event.clipboardData.getData('text/plain').replace(/\s+/g, ' ')
  document.execCommand('insertText', false, words)
}
