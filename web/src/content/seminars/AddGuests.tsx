import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { seminarEndpoints } from '@shirube/contract'
import { Panel } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { LeadSelect } from '../LeadSelect.tsx'
import { useText } from '../use-text.ts'
import classes from './Seminar.module.css'

const STALE = [seminarEndpoints.guests.path, seminarEndpoints.show.path, seminarEndpoints.list.path]
const AS = ['registered', 'attended'] as const

/** Registers people without the form: one by one, or all of a pasted list. */
export function AddGuests(props: { readonly seminar: string }): ReactNode {
  const t = useText()
  const register = useAction(seminarEndpoints.register, { invalidates: STALE })
  return (
    <>
      <Panel title={t('seminars.adding')}>
        <div className={classes.fields}>
          <LeadSelect
            label={t('seminars.addLead')}
            lead={undefined}
            onLead={(lead) => {
              if (lead !== undefined) register.mutate({ params: { id: props.seminar, lead } })
            }}
          />
          <p className={classes.quiet}>{t('seminars.addHint')}</p>
          <Refusal error={register.error} />
        </div>
      </Panel>
      <PastedList seminar={props.seminar} />
    </>
  )
}

function PastedList({ seminar }: { readonly seminar: string }): ReactNode {
  const t = useText()
  const [addresses, setAddresses] = useState('')
  const [as, setAs] = useState<(typeof AS)[number]>('attended')
  const take = useAction(seminarEndpoints.takeList, { invalidates: STALE, onDone: () => setAddresses('') })
  const { data } = take
  return (
    <Panel title={t('seminars.pasted')}>
      <div className={classes.fields}>
        <SegmentedControl
          aria-label={t('seminars.pastedAs')}
          value={as}
          onChange={(value) => setAs(value === 'registered' ? 'registered' : 'attended')}
          data={AS.map((value) => ({ value, label: t(`seminars.as.${value}`) }))}
        />
        <Textarea
          aria-label={t('seminars.pasted')}
          description={t('seminars.pastedHint')}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={100_000}
          value={addresses}
          onChange={(event) => setAddresses(event.currentTarget.value)}
        />
        <Button
          disabled={!addresses.includes('@')}
          loading={take.isPending}
          onClick={() => take.mutate({ params: { id: seminar }, body: { as, addresses } })}
        >
          {t('seminars.pastedDo')}
        </Button>
        <Refusal error={take.error} />
        {data ? (
          <div role="status" className={classes.quiet}>
            {t('seminars.pastedDone', { done: data.done, before: data.before })}
            {data.unknown.length === 0 ? null : <Unknown addresses={data.unknown} />}
          </div>
        ) : null}
      </div>
    </Panel>
  )
}

function Unknown({ addresses }: { readonly addresses: readonly string[] }): ReactNode {
  const t = useText()
  return (
    <>
      {' '}
      {t('seminars.pastedUnknown', { count: addresses.length })}
      <ul className={classes.unknown}>
        {addresses.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
    </>
  )
}
