import type { HandoffBoard } from '@shirube/contract'
import { assertNever } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { DealDialog } from './DealDialog.tsx'
import { HoldDialog } from './HoldDialog.tsx'
import type { Moving } from './moving.ts'
import { OwnerDialog } from './OwnerDialog.tsx'
import { RejectDialog } from './RejectDialog.tsx'

/** What a move still needs to know. */
export function MoveDialogs(props: {
  readonly moving: Moving | undefined
  readonly returnTo: HandoffBoard['returnTo']
  readonly onClose: () => void
}): ReactNode {
  const { moving, returnTo, onClose } = props
  if (moving === undefined) return null
  const { handoff, move } = moving
  switch (move) {
    case 'hold':
      return <HoldDialog handoff={handoff} onClose={onClose} />
    case 'reject':
      return <RejectDialog handoff={handoff} returnTo={returnTo} onClose={onClose} />
    case 'owner':
      return <OwnerDialog handoff={handoff} onClose={onClose} />
    case 'deal':
      return <DealDialog handoff={handoff} onClose={onClose} />
    case 'accept':
    case 'qualify':
    case 'back':
      return null
    default:
      return assertNever(move)
  }
}
