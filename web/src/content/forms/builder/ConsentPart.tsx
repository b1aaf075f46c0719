import { Switch, Textarea, TextInput } from '@mantine/core'
import type { FormDefinition } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import { Panel } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from '../../use-text.ts'
import { newForm } from '../new-form.ts'
import classes from './FormBuilder.module.css'
import type { PartProps } from './part-props.ts'

type Consent = NonNullable<FormDefinition['consent']>

/** The consent that the form asks for; its wording and version are kept with every answer (特定電子メール法). */
export function ConsentPart(props: PartProps): ReactNode {
  const t = useText()
  const { drafting, language } = props
  const { consent } = drafting.draft.definition
  const asked = (
    <Switch
      label={t('forms.consentOn')}
      checked={consent !== undefined}
      onChange={(event) =>
        drafting.define({ consent: event.currentTarget.checked ? newForm().consent : undefined })
      }
    />
  )
  return (
    <Panel title={t('forms.consent')} aside={asked}>
      {consent === undefined ? (
        <p className={classes.hint}>{t('forms.consentOff')}</p>
      ) : (
        <ConsentFields
          consent={consent}
          language={language}
          onConsent={(next) => drafting.define({ consent: next })}
        />
      )}
    </Panel>
  )
}

function ConsentFields(props: {
  readonly consent: Consent
  readonly language: Language
  readonly onConsent: (consent: Consent) => void
}): ReactNode {
  const t = useText()
  const { consent, language, onConsent } = props
  const { wording, version, required } = consent
  return (
    <div className={classes.fields}>
      <Textarea
        label={t('forms.wording')}
        lang={language}
        autosize
        minRows={2}
        maxLength={2000}
        value={wording[language]}
        onChange={(event) =>
          onConsent({ ...consent, wording: { ...wording, [language]: event.currentTarget.value } })
        }
      />
      <TextInput
        label={t('forms.wordingVersion')}
        description={t('forms.wordingVersionHint')}
        maxLength={60}
        value={version}
        onChange={(event) => onConsent({ ...consent, version: event.currentTarget.value })}
      />
      <Switch
        label={t('forms.consentRequired')}
        checked={required}
        onChange={(event) => onConsent({ ...consent, required: event.currentTarget.checked })}
      />
    </div>
  )
}
