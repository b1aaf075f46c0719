import { type Import, importEndpoints } from '@shirube/contract'
import {
  formatMoment,
  formatNumber,
  formatYen,
  Meter,
  Panel,
  StatusBadge,
  TextButton,
  type Tone,
  useLanguage,
} from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { usePlace } from '../../app/use-place.ts'
import classes from './import.module.css'
import { saveErrors } from './save-errors.ts'
import { UndoImport } from './UndoImport.tsx'
import { useText } from './use-text.ts'

const SOON_MS = 1000
const TONES = {
  ready: 'neutral',
  running: 'accent',
  done: 'ok',
  failed: 'bad',
  undoing: 'warn',
  undone: 'outline',
} as const satisfies Record<Import['state'], Tone>

/** True while something about it still changes by itself. */
const moves = (one: Import): boolean =>
  one.state === 'running' || one.state === 'undoing' || (one.state === 'done' && one.toFollow > 0)

/** The lists taken in so far, with progress while one is under way; each may be undone as a whole. */
export function PastImports(): ReactNode {
  const t = useText()
  const imports = useQuery({
    ...queryOf(importEndpoints.list),
    refetchInterval: ({ state }) => (state.data?.items.some(moves) ? SOON_MS : false),
  })
  return (
    <Panel title={t('past')} inside="rows">
      <Loaded query={imports} failed={t('failed')}>
        {({ items }) => (
          <ul className={classes.past}>
            {items.length === 0 ? <li>{t('none')}</li> : null}
            {items.map((one) => (
              <PastImport key={one.id} one={one} />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  )
}

/** What the people cost, altogether and for each new one (S54). */
function Cost({ one }: { readonly one: Import }): ReactNode {
  const t = useText()
  const language = useLanguage()
  if (one.cost === undefined) return null
  const each =
    one.counts.created > 0 ? formatYen(Math.round(one.cost / one.counts.created), language) : undefined
  return (
    <span>
      {t('costOf', { cost: formatYen(one.cost, language) })}
      {each === undefined ? null : t('costEach', { each })}
    </span>
  )
}

function Progress({ one }: { readonly one: Import }): ReactNode {
  const t = useText()
  return (
    <>
      {one.state === 'running' ? <Meter share={one.taken / Math.max(1, one.rows)} /> : null}
      <span role="status">
        {t('progress', { done: formatNumber(one.taken), rows: formatNumber(one.rows) })}
      </span>
      {one.state === 'done' && one.toFollow > 0 ? (
        <span className={classes.quiet}>{t('following', { count: one.toFollow })}</span>
      ) : null}
    </>
  )
}

function PastImport({ one }: { readonly one: Import }): ReactNode {
  const t = useText()
  const place = usePlace()
  const language = useLanguage()
  const { created, updated, merged, unchanged, rejected } = one.counts
  const download = t('errorFile', { name: one.name.replace(/\.[^.]+$/u, '') })
  return (
    <li>
      <b>{one.name}</b>
      <StatusBadge tone={TONES[one.state]}>{t(one.state === 'failed' ? 'broken' : one.state)}</StatusBadge>
      <span className={classes.quiet}>
        {formatMoment(one.createdAt, place)} {one.by} {one.source}
      </span>
      <Progress one={one} />
      <span>{t('counts', { created, updated, merged, unchanged, rejected })}</span>
      <Cost one={one} />
      {one.fault ? <span className={classes.bad}>{one.fault[language]}</span> : null}
      {rejected > 0 ? (
        <TextButton onPress={() => void saveErrors(one, { language, download })}>{t('errors')}</TextButton>
      ) : null}
      {one.state === 'done' || one.state === 'failed' ? <UndoImport one={one} /> : null}
    </li>
  )
}
