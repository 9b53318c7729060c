import type { z } from 'zod'
import type * as schemas from './schemas.ts'

type List = typeof schemas

/** Every node type there is, from the list. */
export type NodeType = keyof List

/** What a step of this type holds once it can be published. */
export type DataOf<T extends NodeType> = z.output<List[T]['data']>

/** The fixed exits of this type. */
export type OutcomeOf<T extends NodeType> = List[T]['outcomes'][number]
