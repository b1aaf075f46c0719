import { NumberInput, Switch } from '@mantine/core'
import { Panel } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from '../../use-text.ts'
import classes from './FormBuilder.module.css'
import type { PartProps } from './part-props.ts'
import { ReplyFields } from './ReplyFields.tsx'

const VALID_HOURS = 48
const WEEK = 168

/** The mails to whoever sends the form in: one that confirms the address, one that answers. */
export function MailPart(props: PartProps): ReactNode {
  const t = useText()
  const { drafting, language } = props
  const { confirmation, reply } = drafting.draft.definition
  return (
    <Panel title={t('forms.mail')}>
      <div className={classes.fields}>
        <Switch
          label={t('forms.confirmation')}
          description={t('forms.confirmationHint')}
          checked={confirmation !== undefined}
          onChange={(event) =>
            drafting.define({
              confirmation: event.currentTarget.checked ? { validHours: VALID_HOURS } : undefined,
            })
          }
        />
        {confirmation ? (
          <NumberInput
            label={t('forms.validHours')}
            min={1}
            max={WEEK}
            maw={220}
            value={confirmation.validHours}
            onChange={(hours) =>
              drafting.define({ confirmation: { validHours: Number(hours) || VALID_HOURS } })
            }
          />
        ) : null}
        <ReplyFields reply={reply} language={language} onReply={(next) => drafting.define({ reply: next })} />
      </div>
    </Panel>
  )
}
