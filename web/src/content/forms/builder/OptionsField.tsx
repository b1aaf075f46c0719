import { ActionIcon, Button, TextInput } from '@mantine/core'
import type { FormField } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../../use-text.ts'
import classes from './QuestionRow.module.css'

type Options = Extract<FormField, { readonly options: unknown }>['options']

const freeValue = (options: Options): string => {
  let n = options.length + 1
  while (options.some(({ value }) => value === String(n))) n += 1
  return String(n)
}

/** What visitors choose from. What is kept is what the option was first called in Japanese. */
export function OptionsField(props: {
  readonly options: Options
  readonly language: Language
  readonly onOptions: (options: Options) => void
}): ReactNode {
  const t = useText()
  const { options, language, onOptions } = props
  return (
    <fieldset className={classes.options}>
      <legend>{t('forms.options')}</legend>
      {options.map((option, i) => (
        <div key={option.value} className={classes.option}>
          <TextInput
            aria-label={t('forms.option', { n: i + 1 })}
            lang={language}
            maxLength={200}
            value={option.label[language]}
            onChange={(event) => {
              const label = { ...option.label, [language]: event.currentTarget.value }
              onOptions(options.map((one, at) => (at === i ? { ...one, label } : one)))
            }}
          />
          <ActionIcon
            size="xs"
            aria-label={t('forms.removeOption', { n: i + 1 })}
            disabled={options.length === 1}
            onClick={() => onOptions(options.filter((_, at) => at !== i))}
          >
            <IconTrash size={15} stroke={1.75} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => onOptions([...options, { value: freeValue(options), label: { ja: '', en: '' } }])}
        >
          {t('forms.addOption')}
        </Button>
      </div>
    </fieldset>
  )
}
