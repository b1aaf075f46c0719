import { Button } from '@mantine/core'
import { type Message, mailEndpoints, messageEndpoints } from '@shirube/contract'
import { ConfirmDialog } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from '../use-text.ts'
import classes from './MessageSheet.module.css'

/** A person's word about a message in doubt: it arrived, it did not, or it is to be sent once more (D9). */
export function SettleDoubt(props: { readonly message: Message }): ReactNode {
  const t = useText()
  const { id, lead, address } = props.message
  const [asking, setAsking] = useState(false)
  const settle = useAction(messageEndpoints.settle, {
    invalidates: [messageEndpoints.list.path, mailEndpoints.list.path, mailEndpoints.figures.path, '/home'],
  })
  const say = async (verdict: 'accepted' | 'failed' | 'resend'): Promise<void> => {
    await settle.mutateAsync({ params: { id }, body: { verdict } }).catch(() => undefined)
  }
  return (
    <fieldset className={classes.verdicts} disabled={settle.isPending}>
      <legend>{t('messages.verdict.title')}</legend>
      <p>{t('messages.verdict.how', { address })}</p>
      <div className={classes.choices}>
        <Button onClick={() => void say('accepted')}>{t('messages.verdict.accepted')}</Button>
        <Button onClick={() => void say('failed')}>{t('messages.verdict.failed')}</Button>
        <Button onClick={() => setAsking(true)}>{t('messages.verdict.resend')}</Button>
      </div>
      <Refusal error={settle.error} />
      {asking ? (
        <ConfirmDialog
          opened
          title={t('messages.resend.title', { name: lead?.name ?? address })}
          consequence={<p>{t('messages.resend.text')}</p>}
          confirmLabel={t('messages.resend.do')}
          cancelLabel={t('cancel')}
          onConfirm={async () => {
            setAsking(false)
            await say('resend')
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </fieldset>
  )
}
