import { Button } from '@mantine/core'
import { IconDownload, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatPeople, PageBody, PageHeader, useLanguage } from '../../src/index.ts'
import { GalleryShell } from '../GalleryShell.tsx'
import type { PageProps } from '../page-props.ts'
import { useSay } from '../say.ts'
import { LeadsTable } from './leads/LeadsTable.tsx'

/** A long list: search, filters, selection, choice of columns, rows out of sight not drawn. */
export function LeadsPage(props: PageProps): ReactNode {
  const say = useSay()
  return (
    <GalleryShell {...props} at="leads">
      <PageHeader
        title={say({ ja: 'リード', en: 'Leads' })}
        note={formatPeople(4812, useLanguage())}
        actions={
          <>
            <Button leftSection={<IconDownload size={15} stroke={1.75} />}>
              {say({ ja: '取り込む', en: 'Import' })}
            </Button>
            <Button variant="filled" leftSection={<IconPlus size={15} stroke={1.75} />}>
              {say({ ja: 'リードを追加', en: 'Add a lead' })}
            </Button>
          </>
        }
      />
      <PageBody fill>
        <LeadsTable />
      </PageBody>
    </GalleryShell>
  )
}
