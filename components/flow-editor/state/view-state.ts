import type { Exit } from '#components/flow-editor/document/edge-commands.ts'
import type { JournalEntry } from '#runtime/engine/journal.ts'

export type DrawerTab = 'problems' | 'fields'
export type InspectorTab = 'settings' | 'trouble' | 'notes'

/** Where the step picker opens and what a choice does. */
export type Picking =
  | { kind: 'exit'; exit: Exit; x: number; y: number }
  | { kind: 'connect'; from: string; x: number; y: number }
  | { kind: 'after'; from: string; x: number; y: number }

/** The call being tried, as the canvas and the drawer show it. */
export type LiveCall = {
  entries: readonly JournalEntry[]
  active: string | null
  doing: 'listening' | 'speaking' | 'ended'
  visited: ReadonlySet<string>
  /** Exits that the call took, by `exitKey`. */
  taken: ReadonlySet<string>
}

/** How the editor looks just now. Never saved, never undone. */
export type ViewState = {
  name: string
  selection: readonly string[]
  /** A cord chosen with the pointer, by `exitKey`. */
  cord: string | null
  hovered: string | null
  side: 'inspector' | 'try'
  inspectorOpen: boolean
  inspectorTab: InspectorTab
  /** A place in the form to be shown and focused, once. */
  reveal: { nodeId: string | null; path: string } | null
  drawerOpen: boolean
  drawerTab: DrawerTab
  paletteOpen: boolean
  picking: Picking | null
  publishing: boolean
  /** What was last said to screen readers. */
  said: string
  /** A step that the canvas should bring into sight and focus. */
  goTo: { nodeId: string; focus: boolean } | null
  live: LiveCall | null
}

export function initialView(name: string): ViewState {
  return {
    name,
    selection: [],
    cord: null,
    hovered: null,
    side: 'inspector',
    inspectorOpen: true,
    inspectorTab: 'settings',
    reveal: null,
    drawerOpen: false,
    drawerTab: 'problems',
    paletteOpen: false,
    picking: null,
    publishing: false,
    said: '',
    goTo: null,
    live: null,
  }
}
