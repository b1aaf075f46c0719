import { dealEndpoints, type Handoff, handoffEndpoints, leadEndpoints } from '@shirube/contract'
import { showToast } from '@shirube/ui'
import { isProblem } from '../../api/problem-error.ts'
import { useAction } from '../../api/use-action.ts'
import { useText } from '../use-text.ts'
import type { Move } from './board-moves.ts'

/** What is read again when a handoff or a deal has changed. */
export const STALE = [handoffEndpoints.board.path, dealEndpoints.list.path, leadEndpoints.show.path] as const

/** The moves that ask nothing more. */
export function useHandoffActs(): {
  /** Does the move when it needs no more words; false when it does. */
  doAtOnce(handoff: Handoff, move: Move): boolean
} {
  const t = useText()
  const answer = useAction(handoffEndpoints.answer, { invalidates: STALE })
  const qualify = useAction(leadEndpoints.qualify, { invalidates: STALE })
  const say = (text: string): void => showToast({ text, closeLabel: t('calls.close') })
  const refused = (error: unknown): void =>
    say(isProblem(error) ? error.problem.detail : t('handoffs.refused'))
  return {
    doAtOnce(handoff, move) {
      const { name, id } = handoff.lead
      if (move === 'accept') {
        const asked = { params: { id: handoff.id }, body: { answer: 'accepted' } } as const
        answer.mutate(asked, {
          onSuccess: ({ changed }) => say(t(changed ? 'handoffs.accepted' : 'handoffs.already', { name })),
          onError: refused,
        })
        return true
      }
      if (move !== 'qualify' && move !== 'back') return false
      const qualification = move === 'qualify' ? 'sql' : 'sal'
      qualify.mutate(
        { params: { id }, body: { qualification } },
        {
          onSuccess: () =>
            say(t(move === 'qualify' ? 'handoffs.qualified' : 'handoffs.broughtBack', { name })),
          onError: refused,
        },
      )
      return true
    },
  }
}
