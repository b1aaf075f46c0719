import { formatNumber, showToast } from '@shirube/ui'
import { useText } from './use-text.ts'

/** Says that a work on many leads has begun (an erasure: that it will), and where to see how far it is. */
export function useSayBegun(
  onLook: () => void,
  key: 'begun' | 'willErase' = 'begun',
): (people: number) => void {
  const t = useText()
  return (people) =>
    showToast({
      text: t(key, { people: formatNumber(people) }),
      closeLabel: t('close'),
      action: { label: t('look'), onPress: onLook },
    })
}
