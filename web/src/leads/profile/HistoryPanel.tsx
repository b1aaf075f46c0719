import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { leadEndpoints } from '@shirube/contract'
import { formatChange, isComposing, Panel, Timeline } from '@shirube/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { callWith } from '../../api/call.ts'
import { useAction } from '../../api/use-action.ts'
import { useMay } from '../../api/use-session.ts'
import { Failure } from '../../app/Failure.tsx'
import { Refusal } from '../../app/Refusal.tsx'
import { usePlace } from '../../app/use-place.ts'
import { useText } from '../use-text.ts'
import { historyDays } from './history-days.ts'
import classes from './panels.module.css'
import { LEAD_ANSWERS } from './use-lead-news.ts'

const SORTS = ['all', 'calls', 'mails', 'web', 'notes', 'record'] as const
type Sort = (typeof SORTS)[number]

/** What the lead did and what was done with them, day by day, with the note field on top (S1, S64). */
export function HistoryPanel({ lead }: { readonly lead: string }): ReactNode {
  const t = useText()
  const [sort, setSort] = useState<Sort>('all')
  const may = useMay('marketer', 'inside_sales', 'sales')
  return (
    <Panel title={t('profile.history')} inside="rows">
      <div className={classes.tools}>
        {may ? <NoteField lead={lead} /> : null}
        <SegmentedControl
          size="xs"
          aria-label={t('profile.sort')}
          value={sort}
          data={SORTS.map((value) => ({ value, label: t(`profile.sort_${value}`) }))}
          onChange={(value) => setSort(SORTS.find((one) => one === value) ?? 'all')}
        />
      </div>
      <Entries lead={lead} sort={sort} />
    </Panel>
  )
}

function NoteField({ lead }: { readonly lead: string }): ReactNode {
  const t = useText()
  const [note, setNote] = useState('')
  const write = useAction(leadEndpoints.note, {
    invalidates: LEAD_ANSWERS,
    onDone: () => setNote(''),
  })
  const send = (): void => {
    if (note.trim() !== '') write.mutate({ params: { id: lead }, body: { note: note.trim() } })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextInput
        aria-label={t('profile.note')}
        placeholder={t('profile.note')}
        maxLength={10_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isComposing(event)) event.preventDefault()
        }}
        rightSectionWidth={56}
        rightSection={
          note.trim() === '' ? null : (
            <Button size="compact-xs" type="submit" loading={write.isPending}>
              {t('profile.noteSave')}
            </Button>
          )
        }
      />
      <Refusal error={write.error} />
    </form>
  )
}

const pointsOf = (points: number): ReactNode => (
  <span className={classes.points} data-minus={points < 0 || undefined}>
    {formatChange(points)}
  </span>
)

function Entries({ lead, sort }: { readonly lead: string; readonly sort: Sort }): ReactNode {
  const t = useText()
  const place = usePlace()
  const params = { id: lead }
  const pages = useInfiniteQuery({
    queryKey: [leadEndpoints.timeline.path, { params, sort }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after, signal }) => {
      const query = { ...(after !== undefined && { after }), ...(sort !== 'all' && { sort }) }
      return callWith(leadEndpoints.timeline, { params, query }, { signal })
    },
    getNextPageParam: (page) => page.next,
  })
  if (pages.isError)
    return (
      <Failure error={pages.error} title={t('profile.historyFailed')} onRetry={() => void pages.refetch()} />
    )
  const entries = pages.data?.pages.flatMap((page) => page.items) ?? []
  const said = { machine: t('profile.machine'), joined: t('profile.joined') }
  return (
    <>
      {entries.length === 0 && pages.isSuccess ? (
        <p className={`${classes.quiet} ${classes.pad}`}>{t('profile.noHistory')}</p>
      ) : null}
      <Timeline days={historyDays(entries, { place, said, pointsOf })} />
      {pages.hasNextPage ? (
        <div className={classes.more}>
          <Button
            variant="subtle"
            size="xs"
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {t('profile.older')}
          </Button>
        </div>
      ) : null}
    </>
  )
}
