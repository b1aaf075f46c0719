import { Radio } from '@mantine/core'
import type { Duplicate, DuplicateSide } from '@shirube/contract'
import { StatusBadge, TextLink } from '@shirube/ui'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './ComparedTable.module.css'
import type { Survivor } from './compared-rows.ts'
import { type ShownRow, useShownRows } from './use-shown-rows.ts'
import { useText } from './use-text.ts'

const SIDES = [0, 1] as const satisfies readonly Survivor[]

/** Two records field by field, which of them stays, and what stands there after a merge. */
export function ComparedTable(props: {
  readonly pair: Duplicate
  readonly survivor: Survivor
  readonly onKeep: (survivor: Survivor) => void
}): ReactNode {
  const t = useText()
  const { pair, survivor, onKeep } = props
  const rows = useShownRows(pair, survivor)
  return (
    <div className={classes.scroller} tabIndex={0} role="group" aria-label={t('compare')}>
      <p className={classes.reasons}>
        {pair.reasons.map((reason) => (
          <StatusBadge key={reason} tone="accent">
            {t(`reason_${reason}`)}
          </StatusBadge>
        ))}
      </p>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('compare')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col" data-stays={side === survivor || undefined}>
                <SideHead side={pair.sides[side]} stays={side === survivor} onKeep={() => onKeep(side)} />
              </th>
            ))}
            <th scope="col" className={classes.after}>
              {t('after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SideHead(props: {
  readonly side: DuplicateSide
  readonly stays: boolean
  readonly onKeep: () => void
}): ReactNode {
  const t = useText()
  const { side, stays, onKeep } = props
  return (
    <>
      <Radio
        checked={stays}
        label={t('keep')}
        aria-label={`${t('keep')}: ${side.name} ${side.email ?? ''}`}
        onChange={onKeep}
      />
      <TextLink href={`/leads/${side.id}`}>{side.name}</TextLink>
    </>
  )
}

function Row({ row }: { readonly row: ShownRow }): ReactNode {
  const t = useText()
  const { label, values, after, from, same } = row
  return (
    <tr data-same={same || undefined}>
      <th scope="row">{label}</th>
      {SIDES.map((side) => (
        <td key={side} data-stands={(!same && from === side) || undefined}>
          {values[side]}
          {!same && from === side ? (
            <IconCheck className={classes.mark} size={14} stroke={2} role="img" aria-label={t('stands')} />
          ) : null}
        </td>
      ))}
      <td className={classes.after}>{after}</td>
    </tr>
  )
}
