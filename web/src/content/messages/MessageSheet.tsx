import type { Message } from '@shirube/contract'
import { formatMoment, Note, Sheet, TextLink } from '@shirube/ui'
import { IconHelpCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useMay } from '../../api/use-session.ts'
import { usePlace } from '../../app/use-place.ts'
import { useText } from '../use-text.ts'
import classes from './MessageSheet.module.css'
import { MessageStateBadge } from './MessageTable.tsx'
import { SettleDoubt } from './SettleDoubt.tsx'

/** What happened to one message and why; where nobody knows whether it arrived, a person says so here. */
export function MessageSheet(props: { readonly message: Message; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const may = useMay('marketer')
  const place = usePlace()
  const { message, onClose } = props
  return (
    <Sheet
      opened
      purpose="detail"
      above={t('messages.one')}
      title={message.lead?.name ?? t('messages.erased')}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <div className={classes.sheet}>
        <MessageStateBadge state={message.state} />
        <p className={classes.words}>{message.words[place.language]}</p>
        {message.open && may ? <SettleDoubt message={message} /> : null}
        {message.open && !may ? (
          <Note icon={IconHelpCircle} tone="warn">
            {t('messages.mayNot')}
          </Note>
        ) : null}
        <Details message={message} />
      </div>
    </Sheet>
  )
}

function Details(props: { readonly message: Message }): ReactNode {
  const t = useText()
  const place = usePlace()
  const { message } = props
  const { lead, mail, scenario, address, attempts, answer } = message
  const moments = (['at', 'notBefore', 'settledAt', 'openedAt', 'clickedAt', 'machineAt'] as const).flatMap(
    (key) => {
      const moment = message[key]
      return moment === undefined ? [] : [{ key, said: formatMoment(moment, place) }]
    },
  )
  return (
    <dl className={classes.details}>
      <dt>{t('messages.details.to')}</dt>
      <dd>
        {lead === undefined ? null : <TextLink href={`/leads/${lead.id}`}>{lead.name}</TextLink>}
        <span>{address || t('messages.noAddress')}</span>
      </dd>
      {mail === undefined ? null : (
        <>
          <dt>{t('messages.details.mail')}</dt>
          <dd>
            <TextLink href={`/mails/${mail.id}`}>{mail.name}</TextLink>
          </dd>
        </>
      )}
      {scenario === undefined ? null : (
        <>
          <dt>{t('messages.details.scenario')}</dt>
          <dd>
            <TextLink href={`/scenarios/${scenario.id}`}>{scenario.name}</TextLink>
          </dd>
        </>
      )}
      {moments.map(({ key, said }) => (
        <Line key={key} head={t(`messages.details.${key}`)}>
          {said}
        </Line>
      ))}
      {attempts > 0 ? <Line head={t('messages.details.attempts')}>{String(attempts)}</Line> : null}
      {answer === undefined ? null : (
        <Line head={t('messages.details.answer')}>
          <code>{answer}</code>
        </Line>
      )}
    </dl>
  )
}

function Line(props: { readonly head: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{props.head}</dt>
      <dd>{props.children}</dd>
    </>
  )
}
