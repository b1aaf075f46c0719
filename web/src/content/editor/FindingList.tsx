import type { MailFinding } from '@shirube/contract'
import { TextButton, useLanguage } from '@shirube/ui'
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'
import classes from './SidePanel.module.css'

/** Everything that was found about the mail, errors first; a press leads to the place. */
export function FindingList(props: {
  readonly findings: readonly MailFinding[]
  readonly onGoTo: (line: number, column: number) => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { findings, onGoTo } = props
  if (findings.length === 0) return <p className={classes.note}>{t('findings.none')}</p>
  const inOrder = findings.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  return (
    <ul className={classes.list} aria-label={t('side.findings')}>
      {inOrder.map(({ severity, part, line, column, message }) => {
        const Icon = severity === 'error' ? IconCircleX : IconAlertTriangle
        return (
          <li key={`${part} ${line} ${column} ${message.en}`}>
            <Icon
              size={14}
              stroke={2}
              className={severity === 'error' ? classes.bad : classes.warn}
              aria-label={t(`findings.${severity}`)}
            />
            <span className={classes.words}>
              <span>{message[language]}</span>
              {part === 'mjml' ? (
                <TextButton onPress={() => onGoTo(line, column)}>
                  {t('findings.place', { line, column })}
                </TextButton>
              ) : (
                <span className={classes.caption}>{t(`findings.part.${part}`)}</span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
