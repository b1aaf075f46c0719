import { Button } from '@mantine/core'
import { importEndpoints } from '@shirube/contract'
import { formatNumber, Panel } from '@shirube/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Refusal } from '../../app/Refusal.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { ENCODING_NAMES } from './decode-text.ts'
import { guessColumn } from './guess-column.ts'
import { HowPanel } from './HowPanel.tsx'
import classes from './import.module.css'
import { type Choice, planOf } from './import-choice.ts'
import { PreviewRows } from './PreviewRows.tsx'
import type { ReadList } from './read-list.ts'
import { sendList } from './send-list.ts'
import { useText } from './use-text.ts'

/** The columns, the manner and the first rows of a list, before it is taken in. */
export function PlanImport(props: { readonly list: ReadList; readonly onSent: () => void }): ReactNode {
  const t = useText()
  const client = useQueryClient()
  const { list, onSent } = props
  const [choice, setChoice] = useState<Choice>(() => ({
    columns: list.headers.map(guessColumn),
    source: '',
    known: 'fill',
    consent: undefined,
  }))
  const plan = planOf(list, choice)
  const send = useMutation({
    mutationFn: () => sendList(list, plan),
    onSuccess: async () => {
      onSent()
      await client.invalidateQueries({ queryKey: [importEndpoints.list.path] })
    },
  })
  const rows = formatNumber(list.rows.length)
  const hasKey = choice.columns.some((column) => column === 'email' || column === 'phone')
  const ready = hasKey && choice.source.trim() !== '' && choice.consent !== undefined && list.rows.length > 0
  return (
    <>
      <Panel label={list.name}>
        <b>{list.name}</b>{' '}
        <span className={classes.quiet}>
          {t('file', { encoding: ENCODING_NAMES[list.encoding], rows, columns: list.headers.length })}
        </span>
      </Panel>
      <div className={classes.columns}>
        <ColumnTable
          list={list}
          chosen={choice.columns}
          onChange={(columns) => setChoice({ ...choice, columns })}
        />
        <HowPanel choice={choice} onChange={setChoice}>
          {hasKey ? null : <p className={classes.warn}>{t('needsKey')}</p>}
          <Refusal error={send.error} />
          <Button variant="filled" disabled={!ready} loading={send.isPending} onClick={() => send.mutate()}>
            {t('start', { rows })}
          </Button>
        </HowPanel>
      </div>
      {hasKey ? <PreviewRows list={list} plan={plan} /> : null}
    </>
  )
}
