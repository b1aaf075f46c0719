import type { Scenario } from '@shirube/scenario'
import { useMemo } from 'react'
import { useNames } from '../stage/use-names.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import { type Change, changesOf } from './changes-of.ts'

/** What one drawing says that another does not, in the language of the page; undefined while one of them is missing. */
export function useChanges(
  before: Scenario | undefined,
  after: Scenario | undefined,
): readonly Change[] | undefined {
  const t = useStageText()
  const names = useNames()
  return useMemo(() => {
    if (!before || !after) return undefined
    const words = {
      added: t('change.added'),
      removed: t('change.removed'),
      off: t('change.off'),
      on: t('change.on'),
      leads: t('change.leads'),
      ends: t('change.ends'),
      renamed: t('change.renamed'),
      settings: t('whole'),
    }
    return changesOf({ before, after, names, words })
  }, [before, after, names, t])
}
