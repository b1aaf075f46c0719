import type { Answered, Lead, leadMailEndpoints } from '@shirube/contract'
import { Note, useColourScheme, useLanguage } from '@shirube/ui'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { MailFrame } from '../../app/mail-frame/MailFrame.tsx'
import { useText } from '../use-text.ts'
import classes from './panels.module.css'

const WIDTH = 640

/** A mail as this person would see it, and why it would not be sent, if so. */
export function LetterPreview(props: {
  readonly preview: Answered<typeof leadMailEndpoints.preview>
  readonly lead: Lead
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { preview, lead } = props
  const { refusal, shown, findings } = preview
  const faults = findings.filter(({ severity }) => severity === 'error')
  return (
    <>
      {refusal ? (
        <Note icon={IconAlertTriangle} tone="warn">
          {refusal[language]}
        </Note>
      ) : null}
      {faults.map(({ message, line, column }) => (
        <Note key={`${line}:${column}`} icon={IconAlertTriangle} tone="warn">
          {message[language]}
        </Note>
      ))}
      {shown ? (
        <div>
          <p className={classes.quiet}>{lead.email ? t('letter.to', { address: lead.email }) : null}</p>
          <p>
            <b>{shown.subject}</b>
          </p>
          <MailFrame
            html={shown.html}
            title={t('letter.frame', { name: lead.name })}
            width={WIDTH}
            scheme={useColourScheme().shown}
          />
        </div>
      ) : null}
    </>
  )
}
