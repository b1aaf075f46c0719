import { Button, TextInput } from '@mantine/core'
import { leadEndpoints } from '@shirube/contract'
import { isComposing, Panel } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useMay } from '../../api/use-session.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { LeadTimeline } from '../../timeline/LeadTimeline.tsx'
import { TimelineSorts } from '../../timeline/TimelineSorts.tsx'
import { TIMELINE_SORTS, type TimelineSort } from '../../timeline/timeline-sort.ts'
import { useText } from '../use-text.ts'
import classes from './panels.module.css'
import { LEAD_ANSWERS } from './use-lead-news.ts'

/** What the lead did and what was done with them, day by day, with the note field on top (S1, S64). */
export function HistoryPanel({ lead }: { readonly lead: string }): ReactNode {
  const t = useText()
  const [sort, setSort] = useState<TimelineSort>('all')
  const may = useMay('marketer', 'inside_sales', 'sales')
  return (
    <Panel title={t('profile.history')} inside="rows">
      <div className={classes.tools}>
        {may ? <NoteField lead={lead} /> : null}
        <TimelineSorts sorts={TIMELINE_SORTS} value={sort} onChange={setSort} />
      </div>
      <LeadTimeline lead={lead} sort={sort} />
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
