import { Button, Modal, TextInput } from '@mantine/core'
import { mailEndpoints } from '@shirube/contract'
import { MAIL_STARTERS, type MailContent } from '@shirube/email'
import { isComposing } from '@shirube/ui'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useShownLanguage } from '../../i18n/use-shown-language.ts'
import { newContentId } from '../new-id.ts'
import { useText } from '../use-text.ts'
import { blankMail } from './blank-mail.ts'
import classes from './NewMailDialog.module.css'
import { StarterChoice } from './StarterChoice.tsx'

/** Makes a mail from a layout or from nothing, and opens it. */
export function NewMailDialog(props: { readonly onClose: () => void }): ReactNode {
  const t = useText()
  const language = useShownLanguage()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<string>('document')
  const put = useAction(mailEndpoints.put, {
    invalidates: [mailEndpoints.list.path],
    onDone: (made) => navigate({ to: '/mails/$id', params: { id: made.id } }),
  })
  const starter = MAIL_STARTERS.find(({ id }) => id === chosen)
  const content: MailContent = starter?.content ?? blankMail(language)
  const make = (): void => {
    const given = name.trim() || starter?.name[language] || t('mails.unnamed')
    put.mutate({ params: { id: newContentId('mail') }, body: { name: given, content } })
  }
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('mails.newTitle')}
      size={760}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <TextInput
        label={t('mails.name')}
        placeholder={starter?.name[language] ?? t('mails.unnamed')}
        maxLength={120}
        value={name}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) make()
        }}
      />
      <StarterChoice chosen={chosen} onChoose={setChosen} />
      <Refusal error={put.error} />
      <div className={classes.foot}>
        <Button onClick={props.onClose}>{t('cancel')}</Button>
        <Button variant="filled" loading={put.isPending} onClick={make}>
          {t('mails.make')}
        </Button>
      </div>
    </Modal>
  )
}
