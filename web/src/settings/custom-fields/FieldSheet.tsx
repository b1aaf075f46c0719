import { Select, Switch, TagsInput, TextInput } from '@mantine/core'
import { FIELD_TYPES } from '@shirube/audience'
import { type CustomField, customFieldEndpoints } from '@shirube/contract'
import type { ReactNode } from 'react'
import type { DeclaredSheet } from '../declared-sheet.ts'
import { EditSheet } from '../EditSheet.tsx'
import { usePutForm } from '../use-put-form.ts'
import { useText } from './use-text.ts'

const NEW: CustomField = {
  id: '',
  name: '',
  nameEn: '',
  type: 'text',
  options: [],
  personal: false,
  archived: false,
}

/** Makes or edits a custom field. */
export function FieldSheet({ edited, taken, onClose }: DeclaredSheet<CustomField>): ReactNode {
  const t = useText()
  const sheet = usePutForm({
    endpoint: customFieldEndpoints.put,
    initial: { ...NEW, ...edited },
    bodyOf: ({ name, nameEn = '', type, options, personal, archived }) => ({
      ...{ name, type, options, personal, archived },
      ...(nameEn.trim() !== '' && { nameEn }),
    }),
    invalidates: [customFieldEndpoints.list.path],
    fresh: edited === undefined ? { kind: 'field', taken } : undefined,
    onClose,
  })
  const { form } = sheet
  const { type } = form.getValues()
  return (
    <EditSheet title={edited === undefined ? t('add') : t('editTitle')} nameLabel={t('name')} {...sheet}>
      <TextInput
        label={t('nameEn')}
        description={t('nameEnHint')}
        maxLength={120}
        {...form.getInputProps('nameEn')}
      />
      <Select
        label={t('type')}
        data={FIELD_TYPES.map((value) => ({ value, label: t(`types.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('type')}
      />
      {type === 'text' || type === 'texts' ? (
        <TagsInput label={t('options')} description={t('optionsHint')} {...form.getInputProps('options')} />
      ) : null}
      <Switch
        label={t('personal')}
        description={t('personalHint')}
        {...form.getInputProps('personal', { type: 'checkbox' })}
      />
      {edited === undefined ? null : (
        <Switch
          label={t('archive')}
          description={t('archiveHint')}
          {...form.getInputProps('archived', { type: 'checkbox' })}
        />
      )}
    </EditSheet>
  )
}
