import { Note } from '@shirube/ui'
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useDiagnostics } from '../document/open-scenario-context.ts'
import { ProblemRows } from '../problems/ProblemRows.tsx'
import { useJump } from '../problems/use-jump.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import classes from './FindingsPart.module.css'

/** What stands against putting the draft live, each with the way there; one green line when nothing does. */
export function FindingsPart(): ReactNode {
  const t = useStageText()
  const found = useDiagnostics()
  const jump = useJump()
  const errors = found.filter(({ severity }) => severity === 'error')
  const warnings = found.filter(({ severity }) => severity === 'warning')
  return (
    <div className={classes.part} aria-live="assertive">
      {errors.length > 0 ? (
        <div className={classes.block} data-severity="error">
          <p>
            <IconAlertTriangle size={16} stroke={2} aria-hidden />
            <b>{t('publish.toFix', { count: errors.length })}</b>
            {t('publish.toFixText')}
          </p>
          <ProblemRows problems={errors} onJump={jump} />
        </div>
      ) : (
        <Note icon={IconCheck} tone="ok">
          <b>{t('publish.fine')}</b> {t('publish.fineText')}
        </Note>
      )}
      {warnings.length > 0 ? (
        <div className={classes.block} data-severity="warning">
          <p>
            <IconInfoCircle size={16} stroke={2} aria-hidden />
            <b>{t('publish.toCheck', { count: warnings.length })}</b>
            {t('publish.toCheckText')}
          </p>
          <ProblemRows problems={warnings} onJump={jump} />
        </div>
      ) : null}
    </div>
  )
}
