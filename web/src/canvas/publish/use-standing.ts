import { scenarioEndpoints } from '@shirube/contract'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useLive } from '../../live/use-live.ts'
import { useDocument, useDraft } from '../document/open-scenario-context.ts'
import type { Change } from './changes-of.ts'
import { type Standing, type StepChoice, standingOf } from './under-way.ts'

const NOBODY: Standing = { changed: [], rest: 0, people: 0 }

/** Where the people under way stand, followed while the sheet is open, and what was chosen for them. */
export function useStanding(changes: readonly Change[] | undefined) {
  const { id } = useDocument()
  const draft = useDraft((whole) => whole)
  const underWay = useQuery(queryOf(scenarioEndpoints.underWay, { params: { id } }))
  useLive(['counts'], () => void underWay.refetch())
  const [steps, setSteps] = useState<ReadonlyMap<string, StepChoice>>(new Map())
  const [rest, chooseRest] = useState<'finish' | 'leave'>('finish')
  const standing = useMemo(() => {
    const changed = new Set(changes?.flatMap(({ node }) => (node === undefined ? [] : [node])))
    return underWay.data ? standingOf(underWay.data.items, draft, changed) : NOBODY
  }, [underWay.data, draft, changes])
  const choose = (step: string, choice: StepChoice): void => setSteps((now) => new Map(now).set(step, choice))
  return { standing, steps, rest, choose, chooseRest }
}
