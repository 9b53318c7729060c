'use client'

import { CircleQuestionMark } from 'lucide-react'
import { GroupTile } from '#components/ui/group-tile.tsx'
import { definitionOf } from '#runtime/graph/definition-of.ts'
import * as faces from '#runtime/nodes/faces.tsx'
import { isNodeType } from '#runtime/nodes/node-type-list.ts'

export type StepTileProps = { type: string; size?: 20 | 26 | undefined }

/** The tile of a step's type; a question mark for a type that this version does not have. */
export function StepTile({ type, size }: StepTileProps) {
  const Icon = isNodeType(type) ? faces[type].Icon : CircleQuestionMark
  return (
    <GroupTile group={definitionOf(type)?.group ?? 'system'} size={size}>
      <Icon strokeWidth={1.85} />
    </GroupTile>
  )
}
