import { Button } from '@mantine/core'
import { AppLink, PageHeader } from '@shirube/ui'
import { IconPlus, IconUpload } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useMay } from '../api/use-session.ts'
import { AddLeadDialog } from './AddLeadDialog.tsx'
import { BulkWorksSheet } from './bulk/BulkWorksSheet.tsx'
import { ExportDialog } from './export/ExportDialog.tsx'
import { LeadList } from './LeadList.tsx'
import { LeadsMenu } from './LeadsMenu.tsx'
import { isFiltered, type LeadFilter } from './lead-filter.ts'
import { useHiddenColumns } from './use-hidden-columns.ts'
import { useLeads } from './use-leads.ts'
import { useText } from './use-text.ts'
import { ViewMenu } from './view/ViewMenu.tsx'

/** Every lead by score, with search and filters (S52); and where new ones come in. */
export function LeadsScreen(props: {
  readonly filter: LeadFilter
  readonly onFilter: (filter: LeadFilter) => void
}): ReactNode {
  const t = useText()
  const { filter, onFilter } = props
  const [opened, setOpened] = useState<'add' | 'works' | 'export'>()
  const columns = useHiddenColumns()
  const [hidden, setHidden] = columns
  const leads = useLeads(filter)
  // What to do first is said where the list would be.
  const empty = leads.rows.length === 0 && leads.pages.isSuccess && !isFiltered(filter)
  const end = (): void => setOpened(undefined)
  return (
    <>
      <PageHeader
        title={t('title')}
        badges={<ViewMenu filter={filter} hidden={hidden} onFilter={onFilter} onHidden={setHidden} />}
        actions={<Actions empty={empty} onOpen={setOpened} />}
      />
      <LeadList
        {...props}
        leads={leads}
        columns={columns}
        onAdd={() => setOpened('add')}
        onLook={() => setOpened('works')}
      />
      {opened === 'add' ? <AddLeadDialog onClose={end} /> : null}
      {opened === 'works' ? <BulkWorksSheet onClose={end} /> : null}
      {opened === 'export' ? (
        <ExportDialog asked={leads.asked} people={leads.count?.people ?? 0} onClose={end} />
      ) : null}
    </>
  )
}

function Actions(props: {
  readonly empty: boolean
  readonly onOpen: (what: 'add' | 'works' | 'export') => void
}): ReactNode {
  const t = useText()
  const { empty, onOpen } = props
  const may = useMay('marketer', 'inside_sales', 'sales')
  const mayMany = useMay('marketer')
  if (!may) return null
  return (
    <>
      {mayMany ? <LeadsMenu onLook={() => onOpen('works')} onExport={() => onOpen('export')} /> : null}
      {empty ? null : (
        <>
          <Button component={AppLink} href="/import" leftSection={<IconUpload size={15} stroke={1.75} />}>
            {t('import')}
          </Button>
          <Button
            variant="filled"
            leftSection={<IconPlus size={15} stroke={1.75} />}
            onClick={() => onOpen('add')}
          >
            {t('add')}
          </Button>
        </>
      )}
    </>
  )
}
