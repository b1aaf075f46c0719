import { organisationEndpoints } from '@shirube/contract'
import type { InspectorContext, OtherStep } from '@shirube/inspector-kit'
import { useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useDraft } from '../document/open-scenario-context.ts'
import { useDrawing } from '../graph/canvas-context.ts'

const MINUTE_MS = 60_000

/** What the settings of a step know of the scenario and the organisation around it. */
export function useInspectorContext(): InspectorContext {
  const language = useLanguage()
  const organisation = useQuery({ ...queryOf(organisationEndpoints.show), staleTime: MINUTE_MS }).data
  const zone = useDraft(({ settings }) => settings.timeZone)
  const cards = useDrawing((drawing) => drawing.cards)
  return useMemo(() => {
    const organisationZone = organisation?.timeZone ?? 'Asia/Tokyo'
    const steps = [...cards.values()].map(
      ({ id, title, frame }): OtherStep => ({ id, title, sendsMail: frame.kind === 'sending' }),
    )
    return {
      language,
      timeZone: zone ?? organisationZone,
      organisationZone,
      now: Date.now(),
      closedDates: organisation?.settings.sending.closedDates ?? [],
      steps,
    }
  }, [language, organisation, zone, cards])
}
