import { manifest as builtIn } from './built-in/manifest.ts'
import type { Manifest } from './manifest.ts'

/** Every connector there is, as data that a browser may have. */
export const manifests = {
  'built-in': builtIn,
} as const satisfies Record<string, Manifest>

export type ConnectorId = keyof typeof manifests

/** Whether a text names a connector. */
export function isConnectorId(id: string): id is ConnectorId {
  return Object.hasOwn(manifests, id)
}
