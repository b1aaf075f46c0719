import { MultiSelect, NumberInput, Select, TagsInput, TextInput } from '@mantine/core'
import type { FieldValue } from '@shirube/audience'
import { type CustomField, customFieldEndpoints, type Lead } from '@shirube/contract'
import { useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useText } from '../use-text.ts'
import type { OwnValues } from './own-values.ts'

/** The fields that the organisation declared, each as its type is entered. */
export function OwnFields(props: {
  readonly lead: Lead
  readonly values: OwnValues
  readonly issues: readonly { readonly path: string; readonly message: string }[]
  readonly onChange: (values: OwnValues) => void
}): ReactNode {
  const { lead, values, issues, onChange } = props
  const fields = useQuery(queryOf(customFieldEndpoints.list))
  return (fields.data?.items ?? [])
    .filter(({ archived }) => !archived)
    .map((field) => {
      const key = `custom.${field.id}`
      return (
        <OwnField
          key={key}
          field={field}
          value={Object.hasOwn(values, key) ? (values[key] ?? undefined) : lead.fields[key]}
          error={issues.find(({ path }) => path === `fields.${key}`)?.message}
          onChange={(value) => onChange({ ...values, [key]: value })}
        />
      )
    })
}

interface OwnFieldProps {
  readonly field: CustomField
  readonly value: FieldValue | undefined
  readonly error: string | undefined
  readonly onChange: (value: FieldValue | null) => void
}

function OwnField(props: OwnFieldProps): ReactNode {
  const t = useText()
  const { field, value, error, onChange } = props
  const looks = { size: 'xs', label: useFieldName(field), error } as const
  const said = typeof value === 'string' ? value : ''
  switch (field.type) {
    case 'number':
      return (
        <NumberInput
          {...looks}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : null)}
        />
      )
    case 'boolean':
      return (
        <Select
          {...looks}
          clearable
          data={[
            { value: 'true', label: t('profile.yes') },
            { value: 'false', label: t('profile.no') },
          ]}
          value={typeof value === 'boolean' ? String(value) : null}
          onChange={(next) => onChange(next === null ? null : next === 'true')}
        />
      )
    case 'texts':
      return <OwnTexts {...props} />
    case 'text':
      if (field.options.length > 0)
        return <Select {...looks} clearable data={field.options} value={said || null} onChange={onChange} />
      break
    case 'date':
      break
  }
  return (
    <TextInput
      {...looks}
      type={field.type === 'date' ? 'date' : 'text'}
      autoComplete="off"
      value={said}
      onChange={(event) =>
        onChange(event.currentTarget.value.trim() === '' ? null : event.currentTarget.value)
      }
    />
  )
}

function OwnTexts({ field, value, error, onChange }: OwnFieldProps): ReactNode {
  const held = Array.isArray(value) ? value : []
  const looks = { size: 'xs', label: useFieldName(field), error, value: held } as const
  const keep = (next: string[]): void => onChange(next.length === 0 ? null : next)
  if (field.options.length === 0) return <TagsInput {...looks} onChange={keep} />
  return <MultiSelect {...looks} data={field.options} onChange={keep} />
}

/** What a field is called in the language of the screens. */
function useFieldName({ name, nameEn }: CustomField): string {
  return useLanguage() === 'en' ? (nameEn ?? name) : name
}
