import { scenarioEndpoints } from '@shirube/contract'
import { usePageTitle } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { Loaded } from '../app/Loaded.tsx'
import { CanvasShapes } from './CanvasShapes.tsx'
import { useFollowFrom } from './follow/use-follow-from.ts'
import { OpenCanvas } from './OpenCanvas.tsx'
import { useText } from './use-text.ts'

/** The canvas of one scenario; on one lead's path through it where a run is named. */
export function CanvasScreen(props: {
  readonly scenario: string
  readonly run?: string | undefined
}): ReactNode {
  const t = useText()
  useFollowFrom(props.run)
  // What was read a moment ago may be older than what this very tab has saved since: a canvas opens on what is there now.
  const [since] = useState(() => Date.now())
  const query = useQuery({
    ...queryOf(scenarioEndpoints.show, { params: { id: props.scenario } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  })
  usePageTitle(query.data?.name)
  const fresh = query.dataUpdatedAt >= since ? query : { ...query, data: undefined }
  return (
    <Loaded query={fresh as typeof query} shapes={<CanvasShapes />} failed={t('canvas.failed')}>
      {(scenario) => <OpenCanvas key={props.scenario} scenario={scenario} />}
    </Loaded>
  )
}
