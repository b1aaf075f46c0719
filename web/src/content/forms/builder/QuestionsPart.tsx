import { Button, Menu, NumberInput, ScrollArea } from '@mantine/core'
import type { FormField } from '@shirube/contract'
import { Panel } from '@shirube/ui'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { useCatalog } from '../../../catalog/use-catalog.ts'
import { useShownLanguage } from '../../../i18n/use-shown-language.ts'
import { useText } from '../../use-text.ts'
import type { PartProps } from './part-props.ts'
import classes from './QuestionRow.module.css'
import { QuestionRow } from './QuestionRow.tsx'
import { type AskableField, askableFields, openQuestion, questionFor } from './question-of.ts'

const moved = (fields: readonly FormField[], from: number, to: number): FormField[] => {
  const [field] = fields.slice(from, from + 1)
  const rest = fields.filter((_, i) => i !== from)
  return field ? [...rest.slice(0, to), field, ...rest.slice(to)] : [...fields]
}

/** The questions of the form, in their order; a press on one opens it. */
export function QuestionsPart(props: PartProps): ReactNode {
  const t = useText()
  const { drafting, language } = props
  const { fields } = drafting.draft.definition
  const [open, setOpen] = useState<string>()
  const catalog = useCatalog()
  const askable = useMemo(() => askableFields(catalog.list('customField') ?? []), [catalog])
  const put = (next: FormField[]): void => drafting.define({ fields: next })
  const add = (field: FormField): void => {
    put([...fields, field])
    setOpen(field.key)
  }
  return (
    <Panel
      title={t('forms.questions')}
      aside={<AddQuestion fields={fields} askable={askable} onAdd={add} />}
      inside="rows"
    >
      <ol className={classes.list}>
        {fields.map((field, i) => (
          <QuestionRow
            key={field.key}
            field={field}
            place={{ index: i, last: i === fields.length - 1 }}
            language={language}
            askable={askable}
            open={open === field.key}
            onOpen={() => setOpen(open === field.key ? undefined : field.key)}
            onChange={(next) => put(fields.map((one, at) => (at === i ? next : one)))}
            onMove={(by) => put(moved(fields, i, i + by))}
            onRemove={() => put(fields.filter((_, at) => at !== i))}
          />
        ))}
      </ol>
      <AtOnce {...props} />
    </Panel>
  )
}

/** How many of the questions that are asked when unknown are asked at a time. */
function AtOnce({ drafting }: PartProps): ReactNode {
  const t = useText()
  const { fields, atOnce } = drafting.draft.definition
  if (!fields.some(({ whenUnknown }) => whenUnknown)) return null
  return (
    <NumberInput
      className={classes.atOnce ?? ''}
      label={t('forms.atOnce')}
      description={t('forms.atOnceHint')}
      placeholder={t('forms.atOnceAll')}
      min={1}
      max={20}
      maw={280}
      value={atOnce ?? ''}
      onChange={(count) => drafting.define({ atOnce: Number(count) || undefined })}
    />
  )
}

function AddQuestion(props: {
  readonly fields: readonly FormField[]
  readonly askable: readonly AskableField[]
  readonly onAdd: (field: FormField) => void
}): ReactNode {
  const t = useText()
  const language = useShownLanguage()
  const { fields, askable, onAdd } = props
  const taken = fields.map(({ key }) => key)
  const asked = new Set(fields.map(({ leadField }) => leadField))
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" leftSection={<IconPlus size={14} />}>
          {t('forms.addQuestion')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={320}>
          <Menu.Label>{t('forms.ofLead')}</Menu.Label>
          {askable
            .filter(({ field }) => !asked.has(field))
            .map((field) => (
              <Menu.Item key={field.field} onClick={() => onAdd(questionFor(field, taken))}>
                {field.label[language]}
              </Menu.Item>
            ))}
          <Menu.Label>{t('forms.ofSubmission')}</Menu.Label>
          <Menu.Item onClick={() => onAdd(openQuestion(taken))}>{t('forms.openQuestion')}</Menu.Item>
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  )
}
