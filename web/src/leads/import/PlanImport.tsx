import { Button } from '@mantine/core'
import { importEndpoints, type SurveyedImport } from '@shirube/contract'
import { formatNumber } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { HowPanel } from './HowPanel.tsx'
import classes from './import.module.css'
import { type Choice, hasKey, isReady, planOf, saysWhatAndWhen } from './import-choice.ts'
import { ListFile } from './ListFile.tsx'
import { PreviewRows } from './PreviewRows.tsx'
import { useText } from './use-text.ts'

/** The columns, the manner and the first rows of a list, before it is taken in. */
export function PlanImport(props: {
  readonly list: SurveyedImport
  readonly choice: Choice
  readonly onChange: (choice: Choice) => void
  readonly onStarted: () => void
}): ReactNode {
  const t = useText()
  const { list, choice, onChange, onStarted } = props
  const plan = planOf(list, choice)
  const start = useAction(importEndpoints.start, {
    invalidates: [importEndpoints.list.path, importEndpoints.show.path],
    onDone: onStarted,
  })
  const rows = formatNumber(list.rows)
  return (
    <>
      <ListFile list={list} />
      <div className={classes.columns}>
        <ColumnTable
          list={list}
          chosen={choice.columns}
          onChange={(columns) => onChange({ ...choice, columns })}
        />
        <HowPanel choice={choice} onChange={onChange}>
          {hasKey(choice) ? null : <p className={classes.warn}>{t('needsKey')}</p>}
          {saysWhatAndWhen(choice) ? null : <p className={classes.warn}>{t('needsTouch')}</p>}
          <Refusal error={start.error} />
          <Button
            variant="filled"
            disabled={!isReady(choice)}
            loading={start.isPending}
            onClick={() => start.mutate({ params: { id: list.id }, body: { plan } })}
          >
            {t('start', { count: list.rows, rows })}
          </Button>
          <span className={classes.quiet}>{t('undoable')}</span>
        </HowPanel>
      </div>
      {hasKey(choice) && saysWhatAndWhen(choice) ? <PreviewRows list={list} plan={plan} /> : null}
    </>
  )
}
