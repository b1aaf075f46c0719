import {
  IMPORT_OUTCOMES,
  type ImportOutcome,
  type ImportPlan,
  importEndpoints,
  type JudgedRow,
  type SurveyedImport,
} from '@shirube/contract'
import { FilterChip, formatNumber, Note, Panel } from '@shirube/ui'
import { IconShield } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import classes from './import.module.css'
import { JudgedTable } from './JudgedTable.tsx'
import { outcomeWord } from './outcome-word.ts'
import { useText } from './use-text.ts'

const SHOWN = 40

/** By what the rows may be looked at: what comes of them, or that something of them is left out. */
type Sight = ImportOutcome | 'warned'

const isInSight = (row: JudgedRow, sight: Sight | undefined): boolean =>
  sight === undefined || (sight === 'warned' ? row.warnings.length > 0 : row.outcome === sight)

/** The results by which the rows may be looked at, with how many each has. */
function OutcomeChips(props: {
  readonly counts: Readonly<Record<ImportOutcome, number>>
  readonly warned: number
  readonly looked: number
  readonly touches: boolean
  readonly chosen: Sight | undefined
  readonly onChoose: (sight: Sight | undefined) => void
}): ReactNode {
  const t = useText()
  const { counts, warned, looked, touches, chosen, onChoose } = props
  return (
    <div className={classes.chips}>
      <FilterChip pressed={chosen === undefined} onPress={() => onChoose(undefined)}>
        {t('all', { n: formatNumber(looked) })}
      </FilterChip>
      {IMPORT_OUTCOMES.filter((one) => !touches || one !== 'merged').map((outcome) => (
        <FilterChip
          key={outcome}
          pressed={chosen === outcome}
          tone={outcome === 'rejected' && counts.rejected > 0 ? 'bad' : 'plain'}
          onPress={() => onChoose(outcome)}
        >
          {t('chip', { outcome: t(outcomeWord(outcome, touches)), n: formatNumber(counts[outcome]) })}
        </FilterChip>
      ))}
      {warned === 0 ? null : (
        <FilterChip pressed={chosen === 'warned'} onPress={() => onChoose('warned')}>
          {t('chip', { outcome: t('outcome_warned'), n: formatNumber(warned) })}
        </FilterChip>
      )}
    </div>
  )
}

/** How many of the people refused mail before. */
function Refused({ count }: { readonly count: number }): ReactNode {
  const t = useText()
  if (count === 0) return null
  return (
    <div className={classes.inset}>
      <Note icon={IconShield}>{t('refused', { count })}</Note>
    </div>
  )
}

/** What would become of the first rows; a cell at fault is named with its row and column. */
export function PreviewRows(props: { readonly list: SurveyedImport; readonly plan: ImportPlan }): ReactNode {
  const t = useText()
  const { list } = props
  const plan = useDeferredValue(props.plan)
  const [sight, setSight] = useState<Sight>()
  const preview = useQuery({
    ...queryOf(importEndpoints.preview, { params: { id: list.id }, body: { plan } }),
    placeholderData: keepPreviousData,
  })
  const told = preview.data
  const { headers } = list.format
  const touches = plan.touch !== undefined
  const aside =
    told === undefined
      ? undefined
      : t(told.looked === list.rows ? 'previewAll' : 'previewNote', {
          count: list.rows,
          rows: formatNumber(list.rows),
          looked: formatNumber(told.looked),
        })
  return (
    <Panel title={t('preview')} aside={aside} inside="rows">
      <Loaded query={preview}>
        {({ counts, looked, refused, warned, rows }) => {
          const fitting = rows.filter((row) => isInSight(row, sight)).slice(0, SHOWN)
          return (
            <>
              <OutcomeChips {...{ counts, warned, looked, touches }} chosen={sight} onChoose={setSight} />
              <Refused count={refused} />
              {fitting.length === 0 ? (
                <p className={classes.inset}>{t('noneOfThese')}</p>
              ) : (
                <JudgedTable {...{ headers, touches }} columns={plan.columns} rows={fitting} />
              )}
              <p className={classes.inset}>
                <span className={classes.quiet}>{t('shown', { count: fitting.length })}</span>
              </p>
            </>
          )
        }}
      </Loaded>
    </Panel>
  )
}
