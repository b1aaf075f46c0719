import {
  type Duplicate,
  type DuplicateState,
  duplicateEndpoints,
  leadEndpoints,
  mergeEndpoints,
} from '@shirube/contract'
import { showToast } from '@shirube/ui'
import { useAction } from '../../api/use-action.ts'
import { useMay } from '../../api/use-session.ts'
import type { Survivor } from './compared-rows.ts'
import { useText } from './use-text.ts'

const STALE = [
  duplicateEndpoints.list.path,
  duplicateEndpoints.count.path,
  leadEndpoints.list.path,
  leadEndpoints.count.path,
]

/** What can be done with a pair, each to be taken back from its toast. */
export function useDuplicateActs(
  pair: Duplicate | undefined,
  about: { readonly survivor: Survivor; readonly onDone: () => void },
) {
  const t = useText()
  const may = useMay('marketer', 'inside_sales', 'sales')
  const { survivor, onDone } = about
  const say = (text: string, onUndo?: () => void): void =>
    showToast({
      text,
      closeLabel: t('close'),
      ...(onUndo && { action: { label: t('undo'), onPress: onUndo } }),
    })
  const part = useAction(mergeEndpoints.undo, { invalidates: STALE, onDone: () => say(t('undone')) })
  const decide = useAction(duplicateEndpoints.decide, { invalidates: STALE })
  const merge = useAction(mergeEndpoints.merge, { invalidates: STALE })
  const busy = decide.isPending || merge.isPending
  const onMerge = (): void => {
    if (pair === undefined || !may || busy) return
    const [stays, goes] = [pair.sides[survivor], pair.sides[survivor === 0 ? 1 : 0]]
    merge.mutate(
      { body: { survivor: stays.id, merged: goes.id } },
      {
        onSuccess({ id }) {
          say(t('toast_merged', { name: stays.name }), () => part.mutate({ params: { id } }))
          onDone()
        },
      },
    )
  }
  const onState = (state: DuplicateState): void => {
    if (pair === undefined || !may || busy || pair.state === state) return
    const params = { a: pair.sides[0].id, b: pair.sides[1].id }
    const before = pair.state
    const decided = (to: DuplicateState, onSuccess: () => void) =>
      decide.mutate({ params, body: { state: to } }, { onSuccess })
    decided(state, () => {
      say(t(`toast_${state}`), () => decided(before, () => say(t('undone'))))
      onDone()
    })
  }
  return {
    may,
    busy,
    error: merge.error ?? decide.error ?? part.error,
    onState,
    keys: { onMerge, onDistinct: () => onState('distinct'), onLater: () => onState('later') },
  }
}
