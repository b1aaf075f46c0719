import { type LeadView, leadViewEndpoints } from '@shirube/contract'
import { showToast } from '@shirube/ui'
import { useAction } from '../../api/use-action.ts'
import type { ShownView } from './shown-view.ts'
import { useText } from './use-text.ts'

const STALE = [leadViewEndpoints.list.path]

/** Changes a kept view or removes it; what was removed can be kept again from its toast. */
export function useViewActs() {
  const t = useText()
  const change = useAction(leadViewEndpoints.change, { invalidates: STALE })
  const remove = useAction(leadViewEndpoints.remove, { invalidates: STALE })
  const add = useAction(leadViewEndpoints.add, { invalidates: STALE })
  const say = (text: string, onUndo?: () => void): void =>
    showToast({
      text,
      closeLabel: t('close'),
      ...(onUndo && { action: { label: t('undo'), onPress: onUndo } }),
    })
  const bodyOf = ({ name, shared, filter, hidden, order }: LeadView) => ({
    ...{ name, shared, filter, order },
    hidden: [...hidden],
  })
  return {
    change: (view: LeadView, shown: ShownView): void =>
      change.mutate(
        { params: { id: view.id }, body: { ...bodyOf(view), ...shown } },
        { onSuccess: () => say(t('saved', { name: view.name })) },
      ),
    remove: (view: LeadView): void =>
      remove.mutate(
        { params: { id: view.id } },
        {
          onSuccess: () => say(t('removed', { name: view.name }), () => add.mutate({ body: bodyOf(view) })),
        },
      ),
  }
}
