import type { Diagnostic } from '@shirube/scenario'
import { useLanguage } from '@shirube/ui'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useDrawing } from '../graph/canvas-context.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import classes from './ProblemRows.module.css'

/** Problems one by one, each named by its step; a press goes there. */
export function ProblemRows(props: {
  readonly problems: readonly Diagnostic[]
  readonly onJump: (problem: Diagnostic) => void
}): ReactNode {
  const t = useStageText()
  const language = useLanguage()
  const cards = useDrawing((drawing) => drawing.cards)
  return (
    <ul className={classes.rows} aria-label={t('problem.list')}>
      {props.problems.map((problem) => {
        const { severity, node, field, code, asset, message } = problem
        const Icon = severity === 'error' ? IconAlertTriangle : IconInfoCircle
        const title = node === undefined ? t('whole') : (cards.get(node)?.title ?? node)
        return (
          <li key={`${node} ${field} ${code} ${asset?.id}`}>
            <button type="button" onClick={() => props.onJump(problem)}>
              <Icon size={15} stroke={2} data-severity={severity} aria-label={t(`problem.${severity}`)} />
              <b>{title}</b>
              <span>{message[language]}</span>
              <em>{t('publish.jump')}</em>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
