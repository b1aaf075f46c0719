import { Select, Textarea, TextInput } from '@mantine/core'
import type { FormReply } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { useCatalog } from '../../../catalog/use-catalog.ts'
import { useText } from '../../use-text.ts'
import { newReply } from '../new-form.ts'

type ReplyKind = FormReply['kind'] | 'none'
const KINDS = ['none', 'text', 'mail'] as const satisfies readonly ReplyKind[]

interface ReplyProps {
  readonly reply: FormReply | undefined
  readonly language: Language
  readonly onReply: (reply: FormReply | undefined) => void
}

/** What whoever sends the form in is answered at once: nothing, words of the form's own, or a mail of the studio. */
export function ReplyFields(props: ReplyProps): ReactNode {
  const t = useText()
  const { reply, onReply } = props
  const turn = (kind: string | null): void => {
    if (kind === 'text') onReply(newReply())
    else onReply(kind === 'mail' ? { kind: 'mail', mail: '' } : undefined)
  }
  return (
    <>
      <Select
        label={t('forms.reply')}
        description={t('forms.replyHint')}
        allowDeselect={false}
        value={reply?.kind ?? 'none'}
        data={KINDS.map((value) => ({ value, label: t(`forms.replyKind.${value}`) }))}
        onChange={turn}
      />
      {reply?.kind === 'text' ? <ReplyWords {...props} reply={reply} /> : null}
      {reply?.kind === 'mail' ? <ReplyMail {...props} reply={reply} /> : null}
    </>
  )
}

function ReplyWords(props: ReplyProps & { readonly reply: Extract<FormReply, { kind: 'text' }> }): ReactNode {
  const t = useText()
  const { reply, language, onReply } = props
  const { subject, body } = reply
  return (
    <>
      <TextInput
        label={t('forms.replySubject')}
        lang={language}
        maxLength={200}
        value={subject[language]}
        onChange={(event) =>
          onReply({ ...reply, subject: { ...subject, [language]: event.currentTarget.value } })
        }
      />
      <Textarea
        label={t('forms.replyBody')}
        description={t('forms.replyBodyHint')}
        lang={language}
        autosize
        minRows={4}
        maxLength={4000}
        value={body[language]}
        onChange={(event) => onReply({ ...reply, body: { ...body, [language]: event.currentTarget.value } })}
      />
    </>
  )
}

function ReplyMail(props: ReplyProps & { readonly reply: Extract<FormReply, { kind: 'mail' }> }): ReactNode {
  const t = useText()
  const catalog = useCatalog()
  const { reply, onReply } = props
  return (
    <Select
      label={t('forms.replyMail')}
      description={t('forms.replyMailHint')}
      searchable
      allowDeselect={false}
      value={reply.mail === '' ? null : reply.mail}
      data={(catalog.list('mail') ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(mail) => onReply({ ...reply, mail: mail ?? '' })}
    />
  )
}
