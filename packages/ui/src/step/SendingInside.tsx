import type { ReactNode } from 'react'
import { MailThumbnail } from './MailThumbnail.tsx'
import classes from './SendingInside.module.css'
import { StepErrors } from './StepErrors.tsx'
import { StepFact } from './StepFact.tsx'
import { StepFigures } from './StepFigures.tsx'
import { StepHead } from './StepHead.tsx'
import type { StepBody, StepMail } from './step-body.ts'
import type { StepCardProps } from './step-card-props.ts'

type Sending = Extract<StepBody, { kind: 'sending' }>

/** The inside of a card that sends: head, the mail, its result. */
export function SendingInside(props: Omit<StepCardProps, 'body'> & { readonly body: Sending }): ReactNode {
  const { body, errors, ...head } = props
  const { result } = body
  return (
    <>
      <StepHead {...head} summary={body.summary} />
      <MailStrip mail={body.mail} />
      <div className={classes.result}>
        {result.kind === 'figures' ? <StepFigures figures={result.figures} /> : null}
        {result.kind === 'fact' ? <StepFact {...result} /> : null}
        {errors === undefined ? null : (
          <span className={classes.errors}>
            <StepErrors errors={errors} />
          </span>
        )}
      </div>
    </>
  )
}

function MailStrip({ mail }: { readonly mail: StepMail }): ReactNode {
  if (mail.kind === 'missing') return <div className={classes.missing}>{mail.label}</div>
  return (
    <div className={classes.mail}>
      <MailThumbnail layout={mail.layout} />
      <p title={mail.subject}>{mail.subject}</p>
    </div>
  )
}
