import { Select, Switch, TextInput } from '@mantine/core'
import type { FormField } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { useShownLanguage } from '../../../i18n/use-shown-language.ts'
import { useText } from '../../use-text.ts'
import { OptionsField } from './OptionsField.tsx'
import classes from './QuestionRow.module.css'
import { type AskableField, asType, typesFor } from './question-of.ts'

const EMPTY = { ja: '', en: '' } as const

interface QuestionProps {
  readonly field: FormField
  readonly language: Language
  readonly askable: readonly AskableField[]
  readonly onChange: (field: FormField) => void
}

/** Everything about one question. */
export function QuestionFields(props: QuestionProps): ReactNode {
  const t = useText()
  const { field, language, onChange } = props
  return (
    <div className={classes.inside}>
      <WordFields {...props} />
      <TypeFields {...props} />
      {'options' in field ? (
        <OptionsField
          options={field.options}
          language={language}
          onOptions={(options) => onChange({ ...field, options })}
        />
      ) : null}
      <Switch
        label={t('forms.required')}
        checked={field.required}
        onChange={(event) => onChange({ ...field, required: event.currentTarget.checked })}
      />
      <UnknownSwitch {...props} />
    </div>
  )
}

/** Whether the question is left out for whom the answer is known of. */
function UnknownSwitch({ field, onChange }: QuestionProps): ReactNode {
  const t = useText()
  const { whenUnknown, ...always } = field
  if (field.leadField === undefined || field.leadField === 'email') return null
  return (
    <Switch
      label={t('forms.whenUnknown')}
      description={t('forms.whenUnknownHint')}
      checked={whenUnknown === true}
      onChange={(event) => onChange(event.currentTarget.checked ? { ...field, whenUnknown: true } : always)}
    />
  )
}

function WordFields({ field, language, onChange }: QuestionProps): ReactNode {
  const t = useText()
  const { label } = field
  const { help = EMPTY, ...helpless } = field
  const write = (text: string): void => {
    const next = { ...help, [language]: text }
    onChange(next.ja + next.en === '' ? helpless : { ...field, help: next })
  }
  return (
    <>
      <TextInput
        label={t('forms.label')}
        lang={language}
        maxLength={200}
        value={label[language]}
        onChange={(event) =>
          onChange({ ...field, label: { ...label, [language]: event.currentTarget.value } })
        }
      />
      <TextInput
        label={t('forms.help')}
        lang={language}
        maxLength={400}
        value={help[language]}
        onChange={(event) => write(event.currentTarget.value)}
      />
    </>
  )
}

function TypeFields({ field, askable, onChange }: QuestionProps): ReactNode {
  const t = useText()
  const spoken = useShownLanguage()
  const taker = askable.find((one) => one.field === field.leadField)
  return (
    <div className={classes.pair}>
      <Select
        label={t('forms.typeLabel')}
        allowDeselect={false}
        value={field.type}
        data={typesFor(field, askable).map((value) => ({ value, label: t(`forms.type.${value}`) }))}
        onChange={(type) => type && onChange(asType(field, type))}
      />
      <TextInput
        label={t('forms.taker')}
        readOnly
        value={taker?.label[spoken] ?? t('forms.staysWithSubmission')}
      />
    </div>
  )
}
