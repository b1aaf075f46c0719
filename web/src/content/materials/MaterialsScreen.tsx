import { Button } from '@mantine/core'
import { materialEndpoints } from '@shirube/contract'
import { EmptyState, PageBody, PageHeader } from '@shirube/ui'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useMay } from '../../api/use-session.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { useLiveQueries } from '../../live/use-live.ts'
import { useText } from '../use-text.ts'
import { LinkDialog } from './LinkDialog.tsx'
import { MaterialSheet } from './MaterialSheet.tsx'
import { MaterialTable } from './MaterialTable.tsx'
import type { MaterialTask } from './material-task.ts'
import { RemoveMaterialDialog } from './RemoveMaterialDialog.tsx'

/** Every document that leads can be given: its file, which forms give it, how often it was opened. */
export function MaterialsScreen(): ReactNode {
  const t = useText()
  const may = useMay('marketer')
  const mayLink = useMay('marketer', 'inside_sales', 'sales')
  const materials = useQuery(queryOf(materialEndpoints.list))
  useLiveQueries(['changes', 'leads'], [materialEndpoints.list.path])
  const [task, setTask] = useState<MaterialTask>()
  const make = may ? (
    <Button variant="filled" leftSection={<IconPlus size={14} />} onClick={() => setTask({ kind: 'new' })}>
      {t('materials.new')}
    </Button>
  ) : null
  return (
    <>
      <PageHeader title={t('materials.title')} actions={materials.data?.items.length === 0 ? null : make} />
      <PageBody>
        <Loaded query={materials} failed={t('materials.failed')}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('materials.emptyTitle')} text={t('materials.emptyText')} action={make} />
            ) : (
              <MaterialTable materials={items} may={may} mayLink={mayLink} onTask={setTask} />
            )
          }
        </Loaded>
      </PageBody>
      <Task task={task} onClose={() => setTask(undefined)} />
    </>
  )
}

function Task(props: { readonly task: MaterialTask | undefined; readonly onClose: () => void }): ReactNode {
  const { task, onClose } = props
  switch (task?.kind) {
    case undefined:
      return null
    case 'new':
      return <MaterialSheet onClose={onClose} />
    case 'edit':
      return <MaterialSheet material={task.material} onClose={onClose} />
    case 'link':
      return <LinkDialog material={task.material} onClose={onClose} />
    case 'remove':
      return <RemoveMaterialDialog material={task.material} onClose={onClose} />
  }
}
