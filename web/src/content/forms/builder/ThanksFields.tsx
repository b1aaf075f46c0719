import { Textarea, TextInput } from '@mantine/core'
import type { FormDefinition } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { useText } from '../../use-text.ts'

type Thanks = FormDefinition['thanks']

/** What the page after the form says. */
export function ThanksFields(props: {
  readonly thanks: Thanks
  readonly language: Language
  readonly onThanks: (thanks: Thanks) => void
}): ReactNode {
  const t = useText()
  const { thanks, language, onThanks } = props
  const { title, text } = thanks
  return (
    <>
      <TextInput
        label={t('forms.thanksTitle')}
        lang={language}
        maxLength={200}
        value={title[language]}
        onChange={(event) =>
          onThanks({ ...thanks, title: { ...title, [language]: event.currentTarget.value } })
        }
      />
      <Textarea
        label={t('forms.thanksText')}
        lang={language}
        autosize
        minRows={2}
        maxLength={2000}
        value={text[language]}
        onChange={(event) =>
          onThanks({ ...thanks, text: { ...text, [language]: event.currentTarget.value } })
        }
      />
    </>
  )
}
