import { type PageGroup, pageGroupEndpoints, trackedPageEndpoints } from '@shirube/contract'
import { type Column, Note } from '@shirube/ui'
import { IconFiles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { DeclaredPart } from '../DeclaredPart.tsx'
import { GroupSheet } from './GroupSheet.tsx'
import { matchingPages } from './matching-pages.ts'
import { useText } from './use-text.ts'

/** Pages of the organisation's sites that mean the same. */
export function PageGroupsPart(): ReactNode {
  const t = useText()
  const columns = useColumns()
  return (
    <DeclaredPart
      endpoints={pageGroupEndpoints}
      title={t('title')}
      failed={t('failed')}
      addLabel={t('add')}
      empty={{ title: t('empty.title'), text: t('empty.text') }}
      columns={columns}
      sheetOf={(sheet) => <GroupSheet {...sheet} />}
    >
      <Note icon={IconFiles}>{t('hint')}</Note>
    </DeclaredPart>
  )
}

function useColumns(): readonly Column<PageGroup>[] {
  const t = useText()
  const { data } = useQuery(queryOf(trackedPageEndpoints.list))
  return [
    { key: 'name', head: t('columns.name'), names: true, cell: ({ name }) => name },
    {
      key: 'patterns',
      head: t('columns.patterns'),
      desk: true,
      cell: ({ patterns }) => <code>{patterns.join('　')}</code>,
    },
    {
      key: 'matched',
      head: t('columns.matched'),
      align: 'end',
      cell: ({ patterns }) =>
        data === undefined ? '' : t('matchedCount', { count: matchingPages(patterns, data.items).length }),
    },
  ]
}
