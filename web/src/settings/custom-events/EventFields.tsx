import { ActionIcon, Button, Input, Select, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { CustomEvent } from '@shirube/contract'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './EventFields.module.css'
import { useText } from './use-text.ts'

const TYPES = ['text', 'number', 'boolean'] as const

/** The fields that a custom event carries: key, name and kind of each. */
export function EventFields(props: { readonly form: UseFormReturnType<CustomEvent> }): ReactNode {
  const t = useText()
  const { form } = props
  const { fields } = form.getValues()
  const types = TYPES.map((value) => ({ value, label: t(`types.${value}`) }))
  return (
    <Input.Wrapper
      label={t('fields')}
      description={t('fieldsHint')}
      labelElement="div"
      error={form.errors['fields']}
    >
      {fields.map((_, n) => (
        // A row has no name of its own while it is being written.
        <div key={`field-${n + 1}`} className={classes.row}>
          <TextInput
            aria-label={t('fieldKey')}
            placeholder={t('fieldKey')}
            {...form.getInputProps(`fields.${n}.key`)}
          />
          <TextInput
            aria-label={t('fieldName')}
            placeholder={t('fieldName')}
            {...form.getInputProps(`fields.${n}.name`)}
          />
          <Select
            aria-label={t('fieldType')}
            data={types}
            allowDeselect={false}
            {...form.getInputProps(`fields.${n}.type`)}
          />
          <ActionIcon
            aria-label={t('removeField', { n: n + 1 })}
            onClick={() => form.removeListItem('fields', n)}
          >
            <IconX size={16} stroke={1.75} />
          </ActionIcon>
        </div>
      ))}
      <Button
        mt={8}
        size="xs"
        variant="subtle"
        leftSection={<IconPlus size={14} stroke={2} />}
        onClick={() => form.insertListItem('fields', { key: '', name: '', type: 'text' })}
      >
        {t('addField')}
      </Button>
    </Input.Wrapper>
  )
}
