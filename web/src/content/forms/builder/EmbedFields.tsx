import { Switch, Textarea, TextInput } from '@mantine/core'
import type { Language } from '@shirube/kernel'
import { TextLink } from '@shirube/ui'
import type { ReactNode } from 'react'
import { CopyButton } from '../../CopyButton.tsx'
import { useText } from '../../use-text.ts'
import { embedSnippet } from './embed-snippet.ts'
import classes from './FormBuilder.module.css'
import type { FormDrafting } from './use-form-draft.ts'

/** The code that puts the form into a page of the organisation. */
export function EmbedCode(props: {
  readonly url: string
  readonly title: string
  readonly language: Language
}): ReactNode {
  const t = useText()
  const { url, title, language } = props
  const snippet = embedSnippet(url, { title, language })
  return (
    <div className={classes.copy}>
      <Textarea
        label={t('forms.embed')}
        description={t('forms.embedHint')}
        readOnly
        autosize
        value={snippet}
      />
      <CopyButton text={snippet} />
    </div>
  )
}

/** The form on one device for many people, as at an exhibition. */
export function KioskFields(props: { readonly drafting: FormDrafting; readonly address: string }): ReactNode {
  const t = useText()
  const { drafting, address } = props
  const { kiosk, title } = drafting.draft.definition
  return (
    <>
      <Switch
        label={t('forms.kiosk')}
        description={t('forms.kioskHint')}
        checked={kiosk !== undefined}
        onChange={(event) =>
          drafting.define({
            kiosk: event.currentTarget.checked ? { source: title.ja || title.en } : undefined,
          })
        }
      />
      {kiosk ? (
        <>
          <TextInput
            label={t('forms.kioskSource')}
            description={t('forms.kioskSourceHint')}
            maxLength={120}
            value={kiosk.source}
            onChange={(event) => drafting.define({ kiosk: { source: event.currentTarget.value } })}
          />
          <div className={classes.copy}>
            <TextInput label={t('forms.kioskUrl')} readOnly value={`${address}&kiosk=1`} />
            <CopyButton text={`${address}&kiosk=1`} />
          </div>
          <TextLink href={`${address}&kiosk=1`} target="_blank" rel="noreferrer">
            {t('forms.kioskOpen')}
          </TextLink>
        </>
      ) : null}
    </>
  )
}
