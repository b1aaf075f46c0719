import type { HandoffBoard } from '@shirube/contract'
import type { ReactNode } from 'react'
import { DealDialog } from './DealDialog.tsx'
import type { Moving } from './HandoffBoard.tsx'
import { HoldDialog } from './HoldDialog.tsx'
import { OwnerDialog } from './OwnerDialog.tsx'
import { RejectDialog } from './RejectDialog.tsx'

/** What a move still needs to know. */
export function MoveDialogs(props: {
  readonly moving: Moving | undefined
  readonly returnTo: HandoffBoard['returnTo']
  readonly onClose: () => void
}): ReactNode {
  const { moving, returnTo, onClose } = props
  switch (moving?.move) {
    case 'hold':
      return <HoldDialog handoff={moving.handoff} onClose={onClose} />
    case 'reject':
      return <RejectDialog handoff={moving.handoff} returnTo={returnTo} onClose={onClose} />
    case 'owner':
      return <OwnerDialog handoff={moving.handoff} onClose={onClose} />
    case 'deal':
      return <DealDialog handoff={moving.handoff} onClose={onClose} />
    default:
      return null
  }
}
