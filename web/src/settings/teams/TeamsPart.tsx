import { type Team, teamEndpoints } from '@shirube/contract'
import type { Column } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { DeclaredPart } from '../DeclaredPart.tsx'
import { TeamSheet } from './TeamSheet.tsx'
import { useText } from './use-text.ts'

/** Teams, among whose members work goes round. */
export function TeamsPart(): ReactNode {
  const t = useText()
  const columns = useColumns()
  return (
    <DeclaredPart
      endpoints={teamEndpoints}
      title={t('title')}
      failed={t('failed')}
      addLabel={t('add')}
      empty={{ title: t('empty.title'), text: t('empty.text') }}
      columns={columns}
      sheetOf={(sheet) => <TeamSheet {...sheet} />}
    />
  )
}

function useColumns(): readonly Column<Team>[] {
  const t = useText()
  const catalog = useCatalog()
  const namesOf = (ids: readonly string[]): string =>
    ids.map((id) => catalog.nameOf('user', id) ?? '…').join('、')
  return [
    { key: 'name', head: t('columns.name'), names: true, cell: ({ name }) => name },
    {
      key: 'members',
      head: t('columns.members'),
      cell: ({ members }) =>
        members.length === 0 ? t('none') : `${t('count', { count: members.length })}　${namesOf(members)}`,
    },
  ]
}
