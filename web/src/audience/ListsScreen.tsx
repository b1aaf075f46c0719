import { Button, Modal, Stack, Switch, TextInput } from '@mantine/core'
import { type List, listEndpoints } from '@shirube/contract'
import {
  type Column,
  DataTable,
  EmptyState,
  formatNumber,
  PageBody,
  PageHeader,
  Panel,
  StatusBadge,
} from '@shirube/ui'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useAction } from '../api/use-action.ts'
import { useMay } from '../api/use-session.ts'
import { Loaded } from '../app/Loaded.tsx'
import { Refusal } from '../app/Refusal.tsx'
import { useLiveQueries } from '../live/use-live.ts'
import { newGroupId } from './group-id.ts'
import { useText } from './use-text.ts'

/** Every list with how many people are on it. */
export function ListsScreen(): ReactNode {
  const t = useText()
  const may = useMay('marketer')
  const [creating, setCreating] = useState(false)
  const lists = useQuery(queryOf(listEndpoints.list))
  useLiveQueries(['changes'], [listEndpoints.list.path])
  const create = (
    <Button
      variant="filled"
      leftSection={<IconPlus size={15} stroke={1.75} />}
      onClick={() => setCreating(true)}
    >
      {t('lists.create')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('lists.title')}
        {...(may && lists.data?.items.length !== 0 && { actions: create })}
      />
      <PageBody>
        <Panel label={t('lists.title')} inside="rows">
          <Loaded query={lists} failed={t('lists.failed')}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState
                  family="who"
                  title={t('lists.empty')}
                  text={t('lists.emptyText')}
                  action={may ? create : undefined}
                />
              ) : (
                <ListTable rows={items} />
              )
            }
          </Loaded>
        </Panel>
      </PageBody>
      {creating ? <NewList onClose={() => setCreating(false)} /> : null}
    </>
  )
}

function ListTable({ rows }: { readonly rows: readonly List[] }): ReactNode {
  const t = useText()
  const columns: readonly Column<List>[] = [
    { key: 'name', head: t('name'), names: true, cell: ({ name }) => name },
    {
      key: 'kind',
      head: t('lists.kind'),
      cell: ({ system }) =>
        system ? <StatusBadge tone="neutral">{t('lists.system')}</StatusBadge> : t('lists.plain'),
    },
    { key: 'members', head: t('members'), align: 'end', cell: ({ members }) => formatNumber(members) },
  ]
  return (
    <DataTable
      label={t('lists.title')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/lists/${id}`}
    />
  )
}

function NewList(props: { readonly onClose: () => void }): ReactNode {
  const t = useText()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [system, setSystem] = useState(false)
  const put = useAction(listEndpoints.put, {
    invalidates: [listEndpoints.list.path],
    onDone: ({ id }) => navigate({ to: '/lists/$id', params: { id } }),
  })
  const make = (event: SyntheticEvent): void => {
    event.preventDefault()
    put.mutate({ params: { id: newGroupId('list') }, body: { name: name.trim(), system } })
  }
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('lists.create')}
      size={440}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={make}>
        <Stack gap={12}>
          <TextInput
            label={t('name')}
            data-autofocus
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Switch
            label={t('lists.exclude')}
            description={t('lists.systemText')}
            checked={system}
            onChange={(event) => setSystem(event.currentTarget.checked)}
          />
          <Refusal error={put.error} />
          <Button type="submit" variant="filled" disabled={name.trim() === ''} loading={put.isPending}>
            {t('lists.create')}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
