import { importEndpoints, type SurveyedImport } from '@shirube/contract'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { useText } from './use-text.ts'

/** Reads a list again that came by a transfer and waits for its columns to be explained. */
export function WaitingList(props: {
  readonly id: string
  readonly onRead: (list: SurveyedImport) => void
}): ReactNode {
  const t = useText()
  const { id, onRead } = props
  const survey = useQuery(queryOf(importEndpoints.survey, { params: { id } }))
  const read = useEffectEvent(onRead)
  const { data } = survey
  useEffect(() => {
    if (data) read(data)
  }, [data])
  return (
    <Loaded query={survey} failed={t('failed')}>
      {() => null}
    </Loaded>
  )
}
