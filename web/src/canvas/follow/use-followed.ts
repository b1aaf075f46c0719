import { type RunWithPath, runEndpoints } from '@shirube/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { usePlace } from '../../app/use-place.ts'
import { isOf, useLive } from '../../live/use-live.ts'
import type { Overlay } from '../card/overlay.ts'
import { useDraft } from '../document/open-scenario-context.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import { pathOverlay } from './path-overlay.ts'
import { shortMoment } from './short-moment.ts'

/** A run with its path, read again whenever its lead does something. */
export function useFollowed(run: string | undefined): UseQueryResult<RunWithPath> {
  const followed = useQuery({
    ...queryOf(runEndpoints.show, { params: { id: run ?? '' } }),
    enabled: run !== undefined,
  })
  useLive(['leads', 'counts'], (news) => {
    if (run === undefined) return
    if (news.topic === 'counts' || isOf(news, followed.data?.lead.id ?? '')) void followed.refetch()
  })
  return followed
}

/** The path of a run lit on the drawing, with the time of each stay on its card. */
export function useFollowOverlay(run: string | undefined): Overlay | undefined {
  const t = useStageText()
  const { language } = usePlace()
  const draft = useDraft((whole) => whole)
  const { data } = useFollowed(run)
  return useMemo(() => {
    if (run === undefined || !data) return undefined
    const place = { language, zone: data.timeZone }
    const here = data.status === 'ended' ? undefined : data.step?.id
    const until =
      data.wakeAt === undefined ? undefined : t('follow.until', { when: shortMoment(data.wakeAt, place) })
    const stays = data.path.map(({ step, way, enteredAt }) => ({
      step: step.id,
      port: way?.port,
      fact: step.id === here && until ? until : shortMoment(enteredAt, place),
    }))
    return pathOverlay(draft, { stays, here })
  }, [run, data, draft, language, t])
}
