import { IconCheck, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './import.module.css'
import { useText } from './use-text.ts'

const STEPS = ['file', 'check', 'run'] as const
/** Where taking a list in stands. */
type ImportStep = (typeof STEPS)[number]

/** The steps of taking a list in: what is done, where one is, what is to come. */
export function StepCrumbs({ step }: { readonly step: ImportStep }): ReactNode {
  const t = useText()
  const at = STEPS.indexOf(step)
  return (
    <ol className={classes.crumbs} aria-label={t('steps')}>
      {STEPS.map((one, n) => (
        <li key={one} aria-current={n === at ? 'step' : undefined}>
          {n > 0 ? <IconChevronRight size={13} stroke={1.75} aria-hidden /> : null}
          {n < at ? <IconCheck size={14} stroke={2} aria-hidden className={classes.done} /> : null}
          {t(`step_${one}`)}
        </li>
      ))}
    </ol>
  )
}
