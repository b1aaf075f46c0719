import { type CustomField, customFieldEndpoints } from '@shirube/contract'
import { type Column, StatusBadge, TwoLines } from '@shirube/ui'
import type { ReactNode } from 'react'
import { DeclaredPart } from '../DeclaredPart.tsx'
import { FieldSheet } from './FieldSheet.tsx'
import { useText } from './use-text.ts'

/** Fields of leads that the organisation declares itself. */
export function CustomFieldsPart(): ReactNode {
  const t = useText()
  const columns = useColumns()
  return (
    <DeclaredPart
      endpoints={customFieldEndpoints}
      title={t('title')}
      failed={t('failed')}
      addLabel={t('add')}
      empty={{ title: t('empty.title'), text: t('empty.text') }}
      columns={columns}
      sheetOf={(sheet) => <FieldSheet {...sheet} />}
    />
  )
}

function useColumns(): readonly Column<CustomField>[] {
  const t = useText()
  return [
    {
      key: 'name',
      head: t('columns.name'),
      names: true,
      cell: ({ id, name, archived }) => (
        <TwoLines
          first={
            <>
              {name} {archived ? <StatusBadge tone="neutral">{t('isArchived')}</StatusBadge> : null}
            </>
          }
          second={<code>custom.{id}</code>}
        />
      ),
    },
    { key: 'type', head: t('columns.type'), cell: ({ type }) => t(`types.${type}`) },
    { key: 'options', head: t('columns.options'), desk: true, cell: ({ options }) => options.join('、') },
    {
      key: 'personal',
      head: t('columns.personal'),
      cell: ({ personal }) => (personal ? <StatusBadge tone="neutral">{t('isPersonal')}</StatusBadge> : null),
    },
  ]
}
