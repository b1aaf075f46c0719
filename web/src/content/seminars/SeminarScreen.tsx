import { Button } from '@mantine/core'
import { type Seminar, seminarEndpoints } from '@shirube/contract'
import { PageBody, PageHeader, StatusBadge, useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useAction } from '../../api/use-action.ts'
import { useMay } from '../../api/use-session.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { Refusal } from '../../app/Refusal.tsx'
import { useLiveQueries } from '../../live/use-live.ts'
import { useText } from '../use-text.ts'
import { AboutSeminar } from './AboutSeminar.tsx'
import { AddGuests } from './AddGuests.tsx'
import { ArchiveSeminar } from './ArchiveSeminar.tsx'
import { GuestPanel } from './GuestPanel.tsx'
import classes from './Seminar.module.css'
import { SeminarDialog } from './SeminarDialog.tsx'

/** One seminar: who has registered, and at its door who comes. */
export function SeminarScreen({ id }: { readonly id: string }): ReactNode {
  const t = useText()
  const seminar = useQuery(queryOf(seminarEndpoints.show, { params: { id } }))
  useLiveQueries(['changes', 'leads'], [seminarEndpoints.show.path, seminarEndpoints.guests.path])
  const talks = useMay('marketer', 'inside_sales', 'sales')
  return (
    <>
      <Head seminar={seminar.data} />
      <PageBody>
        <Loaded query={seminar} failed={t('seminars.failed')}>
          {(data) => (
            <div className={classes.columns}>
              <GuestPanel seminar={data} may={talks} />
              <div className={classes.column}>
                <AboutSeminar seminar={data} />
                {talks && !data.archived ? <AddGuests seminar={data.id} /> : null}
              </div>
            </div>
          )}
        </Loaded>
      </PageBody>
    </>
  )
}

function Head({ seminar }: { readonly seminar: Seminar | undefined }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const may = useMay('marketer')
  return (
    <PageHeader
      title={seminar?.title[language] ?? ''}
      back={{ href: '/seminars', label: t('seminars.title') }}
      {...(seminar && {
        badges: <StatusBadge tone="outline">{t(`seminars.kind.${seminar.kind}`)}</StatusBadge>,
      })}
      {...(may && seminar && { actions: <Actions seminar={seminar} /> })}
    />
  )
}

function Actions({ seminar }: { readonly seminar: Seminar }): ReactNode {
  const t = useText()
  const [editing, setEditing] = useState(false)
  const [archiving, setArchiving] = useState(false)
  const restore = useAction(seminarEndpoints.restore, {
    invalidates: [seminarEndpoints.list.path, seminarEndpoints.show.path, '/assets'],
  })
  if (seminar.archived)
    return (
      <>
        <Refusal error={restore.error} />
        <Button loading={restore.isPending} onClick={() => restore.mutate({ params: { id: seminar.id } })}>
          {t('restore')}
        </Button>
      </>
    )
  return (
    <>
      <Button onClick={() => setArchiving(true)}>{t('archive')}</Button>
      <Button onClick={() => setEditing(true)}>{t('seminars.edit')}</Button>
      {editing ? <SeminarDialog seminar={seminar} onClose={() => setEditing(false)} /> : null}
      {archiving ? <ArchiveSeminar seminar={seminar} onClose={() => setArchiving(false)} /> : null}
    </>
  )
}
