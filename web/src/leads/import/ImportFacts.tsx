import type { Import } from '@shirube/contract'
import { formatNumber, formatYen, Meter, StatusBadge, TextButton, type Tone, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import classes from './import.module.css'
import { saveErrors } from './save-errors.ts'
import { UndoImport } from './UndoImport.tsx'
import { useText } from './use-text.ts'

const TONES = {
  ready: 'neutral',
  running: 'accent',
  done: 'ok',
  failed: 'bad',
  undoing: 'warn',
  undone: 'outline',
} as const satisfies Record<Import['state'], Tone>

/** How far an import is, in a word. */
export function ImportStateBadge({ one }: { readonly one: Pick<Import, 'state'> }): ReactNode {
  const t = useText()
  return <StatusBadge tone={TONES[one.state]}>{t(one.state === 'failed' ? 'broken' : one.state)}</StatusBadge>
}

/** What the people cost, altogether and for each new one (S54). */
function Cost({ one }: { readonly one: Import }): ReactNode {
  const t = useText()
  const language = useLanguage()
  if (one.cost === undefined) return null
  const { created } = one.counts
  const each = created > 0 ? formatYen(Math.round(one.cost / created), language) : undefined
  return (
    <span>
      {t('costOf', { cost: formatYen(one.cost, language) })}
      {each === undefined ? null : t('costEach', { each })}
    </span>
  )
}

/** How far an import is and what has come of it so far. */
export function ImportFacts({ one }: { readonly one: Import }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { created, updated, merged, unchanged, rejected } = one.counts
  const counted = {
    created: formatNumber(created),
    updated: formatNumber(updated),
    merged: formatNumber(merged),
    unchanged: formatNumber(unchanged),
    rejected: formatNumber(rejected),
  }
  return (
    <>
      {one.state === 'running' ? <Meter share={one.taken / Math.max(1, one.rows)} /> : null}
      <span role="status">
        {t('progress', { done: formatNumber(one.taken), rows: formatNumber(one.rows) })}
      </span>
      <span>{t(one.holds === 'touches' ? 'countsTouches' : 'counts', counted)}</span>
      {one.warned > 0 ? (
        <span className={classes.warn}>
          {t('warned', { count: one.warned, n: formatNumber(one.warned) })}
        </span>
      ) : null}
      {one.state === 'done' && one.toFollow > 0 ? (
        <span className={classes.quiet}>
          {t('following', { count: one.toFollow, n: formatNumber(one.toFollow) })}
        </span>
      ) : null}
      <Cost one={one} />
      {one.fault ? <span className={classes.bad}>{one.fault[language]}</span> : null}
    </>
  )
}

/** What may be done with an import: the rows that were not possible, and undoing it. */
export function ImportActions({ one }: { readonly one: Import }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const download = t('errorFile', { name: one.name.replace(/\.[^.]+$/u, '') })
  return (
    <>
      {one.counts.rejected + one.warned > 0 ? (
        <TextButton onPress={() => void saveErrors(one, { language, download })}>
          {t(one.warned > 0 ? 'errorsAndWarned' : 'errors')}
        </TextButton>
      ) : null}
      {one.state === 'done' || one.state === 'failed' ? <UndoImport one={one} /> : null}
    </>
  )
}

/** True while something about an import still changes by itself. */
export const moves = (one: Import): boolean =>
  one.state === 'running' || one.state === 'undoing' || (one.state === 'done' && one.toFollow > 0)
