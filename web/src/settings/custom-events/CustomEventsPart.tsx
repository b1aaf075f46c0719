import { type CustomEvent, customEventEndpoints } from '@shirube/contract'
import { type Column, Note, TwoLines } from '@shirube/ui'
import { IconPlugConnected } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { DeclaredPart } from '../DeclaredPart.tsx'
import { EventSheet } from './EventSheet.tsx'
import { useText } from './use-text.ts'

/** Kinds of behaviour that the organisation declares itself. */
export function CustomEventsPart(): ReactNode {
  const t = useText()
  const columns = useColumns()
  return (
    <DeclaredPart
      endpoints={customEventEndpoints}
      title={t('title')}
      failed={t('failed')}
      addLabel={t('add')}
      empty={{ title: t('empty.title'), text: t('empty.text') }}
      columns={columns}
      sheetOf={(sheet) => <EventSheet {...sheet} />}
    >
      <Note icon={IconPlugConnected}>{t('hint')}</Note>
    </DeclaredPart>
  )
}

function useColumns(): readonly Column<CustomEvent>[] {
  const t = useText()
  return [
    {
      key: 'name',
      head: t('columns.name'),
      names: true,
      cell: ({ id, name }) => <TwoLines first={name} second={<code>custom.{id}</code>} />,
    },
    {
      key: 'fields',
      head: t('columns.fields'),
      cell: ({ fields }) => fields.map(({ name }) => name).join('、'),
    },
  ]
}
