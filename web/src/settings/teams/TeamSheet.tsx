import { MultiSelect } from '@mantine/core'
import { type Team, teamEndpoints } from '@shirube/contract'
import type { ReactNode } from 'react'
import { useCatalog } from '../../catalog/use-catalog.ts'
import type { DeclaredSheet } from '../declared-sheet.ts'
import { EditSheet } from '../EditSheet.tsx'
import { usePutForm } from '../use-put-form.ts'
import { useText } from './use-text.ts'

/** Makes or edits a team. */
export function TeamSheet({ edited, taken, onClose }: DeclaredSheet<Team>): ReactNode {
  const t = useText()
  const colleagues = useCatalog().list('user') ?? []
  const sheet = usePutForm({
    endpoint: teamEndpoints.put,
    initial: edited ?? { id: '', name: '', members: [] },
    bodyOf: ({ name, members }) => ({ name, members }),
    invalidates: [teamEndpoints.list.path],
    fresh: edited === undefined ? { kind: 'team', taken } : undefined,
    onClose,
  })
  const { form } = sheet
  return (
    <EditSheet title={edited === undefined ? t('add') : t('editTitle')} nameLabel={t('name')} {...sheet}>
      <MultiSelect
        label={t('members')}
        description={t('membersHint')}
        data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        {...form.getInputProps('members')}
      />
    </EditSheet>
  )
}
