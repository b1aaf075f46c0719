import type { HeadCount } from '@shirube/contract'
import { formatPeople, useLanguage } from '@shirube/ui'
import { useText } from './use-text.ts'

/** A number of people, and whether it is one: 「1,284人」「約1,300人」「770人未満」. */
export function useSayPeople(): (count: HeadCount) => string {
  const t = useText()
  const language = useLanguage()
  return ({ people, precision }) => {
    const words = formatPeople(people, language)
    return precision === 'exact' ? words : t(`segments.${precision}`, { people: words })
  }
}
