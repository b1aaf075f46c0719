import type { Transfer } from '@shirube/contract'
import { type Column, formatMoment, StatusBadge, type Tone, TwoLines } from '@shirube/ui'
import type { ReactNode } from 'react'
import { usePlace } from '../../app/use-place.ts'
import { useText } from './use-text.ts'

const TONES = {
  active: 'ok',
  paused: 'neutral',
  unconfirmed: 'warn',
  'changed-key': 'bad',
} as const satisfies Record<Transfer['state'], Tone>

function State({ transfer }: { readonly transfer: Transfer }): ReactNode {
  const t = useText()
  const { state, fault, waiting } = transfer
  if (state === 'active' && fault) return <StatusBadge tone="bad">{t('states.faulty')}</StatusBadge>
  if (state === 'active' && waiting > 0)
    return <StatusBadge tone="warn">{t('waiting', { count: waiting })}</StatusBadge>
  return <StatusBadge tone={TONES[state]}>{t(`states.${state}`)}</StatusBadge>
}

/** The columns of the list of transfers. */
export function useTransferColumns(): readonly Column<Transfer>[] {
  const t = useText()
  const place = usePlace()
  const moment = (at: number | undefined): string => (at === undefined ? t('none') : formatMoment(at, place))
  return [
    {
      key: 'name',
      head: t('columns.name'),
      names: true,
      cell: ({ name, settings }) => {
        const { place: where, direction } = settings
        const at = where.kind === 'sftp' ? where.host : where.folder
        return (
          <TwoLines
            first={name}
            second={`${t(`direction.${direction}`)} · ${t(`places.${where.kind}`)} ${at}`}
          />
        )
      },
    },
    { key: 'state', head: t('columns.state'), cell: (transfer) => <State transfer={transfer} /> },
    { key: 'last', head: t('columns.last'), desk: true, cell: ({ lastRunAt }) => moment(lastRunAt) },
    { key: 'next', head: t('columns.next'), desk: true, cell: ({ nextAt }) => moment(nextAt) },
  ]
}
