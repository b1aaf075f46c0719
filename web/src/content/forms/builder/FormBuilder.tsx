import { Button, SegmentedControl } from '@mantine/core'
import type { Form } from '@shirube/contract'
import { LANGUAGES, type Language } from '@shirube/kernel'
import { PageBody, PageHeader, StatusBadge } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useMay } from '../../../api/use-session.ts'
import { Refusal } from '../../../app/Refusal.tsx'
import { useShownLanguage } from '../../../i18n/use-shown-language.ts'
import { useText } from '../../use-text.ts'
import { FormState } from '../FormTable.tsx'
import { AfterPart } from './AfterPart.tsx'
import { ConsentPart } from './ConsentPart.tsx'
import classes from './FormBuilder.module.css'
import { FormPreview } from './FormPreview.tsx'
import { HeadPart } from './HeadPart.tsx'
import { IssueList } from './IssueList.tsx'
import { MailPart } from './MailPart.tsx'
import { PlacePart } from './PlacePart.tsx'
import { QuestionsPart } from './QuestionsPart.tsx'
import { type FormDrafting, useFormDraft } from './use-form-draft.ts'

/** A form in its parts at the left, and at the right the page that visitors will see. */
export function FormBuilder(props: { readonly form: Form }): ReactNode {
  const t = useText()
  const may = useMay('marketer')
  const [language, setLanguage] = useState<Language>(useShownLanguage())
  const drafting = useFormDraft(props.form)
  const { draft, error, issues } = drafting
  const part = { drafting, language }
  return (
    <>
      <PageHeader
        title={draft.name}
        back={{ href: '/forms', label: t('forms.title') }}
        badges={<FormState active={props.form.active} />}
        actions={may ? <Actions drafting={drafting} /> : null}
      />
      <PageBody>
        <div className={classes.builder}>
          <fieldset className={classes.parts} disabled={!may}>
            <div className={classes.languages}>
              <span>{t('forms.writtenIn')}</span>
              <SegmentedControl
                aria-label={t('forms.writtenIn')}
                value={language}
                onChange={(next) => setLanguage(next === 'ja' ? 'ja' : 'en')}
                data={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
              />
            </div>
            <Refusal error={error} />
            <IssueList issues={issues} />
            <HeadPart {...part} />
            <QuestionsPart {...part} />
            <ConsentPart {...part} />
            <AfterPart {...part} />
            <MailPart {...part} />
            <PlacePart {...part} url={props.form.url} />
          </fieldset>
          <FormPreview definition={draft.definition} language={language} valid={issues.length === 0} />
        </div>
      </PageBody>
    </>
  )
}

function Actions(props: { readonly drafting: FormDrafting }): ReactNode {
  const t = useText()
  const { dirty, issues, saving, save, discard } = props.drafting
  return (
    <>
      {dirty ? <StatusBadge tone="warn">{t('forms.unsaved')}</StatusBadge> : null}
      {dirty ? <Button onClick={discard}>{t('forms.discard')}</Button> : null}
      <Button
        variant="filled"
        loading={saving}
        disabled={!dirty || issues.length > 0}
        onClick={() => void save()}
      >
        {t('forms.save')}
      </Button>
    </>
  )
}
