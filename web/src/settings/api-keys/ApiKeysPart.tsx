import { Menu } from '@mantine/core'
import { type ApiKey, apiKeyEndpoints, SCOPES } from '@shirube/contract'
import { type Column, formatMoment, RowMenu, TwoLines } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useAction } from '../../api/use-action.ts'
import { usePlace } from '../../app/use-place.ts'
import { ListPanel } from '../ListPanel.tsx'
import { RemoveDialog } from '../RemoveDialog.tsx'
import { useText as useShared } from '../use-text.ts'
import { NewKeyDialog } from './NewKeyDialog.tsx'
import { useText } from './use-text.ts'

/** Keys with which other systems use the API. */
export function ApiKeysPart(): ReactNode {
  const t = useText()
  const shared = useShared()
  const columns = useColumns()
  const keys = useQuery(queryOf(apiKeyEndpoints.list))
  const [adding, setAdding] = useState(false)
  const [revoking, setRevoking] = useState<ApiKey>()
  const revoke = useAction(apiKeyEndpoints.revoke, { invalidates: [apiKeyEndpoints.list.path] })
  return (
    <>
      <ListPanel
        title={t('title')}
        failed={t('failed')}
        query={keys}
        columns={columns}
        empty={{ title: t('empty.title'), text: t('empty.text') }}
        addLabel={t('add')}
        onAdd={() => setAdding(true)}
        menuOf={(key) => (
          <RowMenu label={shared('menuOf', { name: key.name })}>
            <Menu.Item color="red" onClick={() => setRevoking(key)}>
              {t('revoke')}
            </Menu.Item>
          </RowMenu>
        )}
      />
      {adding ? <NewKeyDialog onClose={() => setAdding(false)} /> : null}
      <RemoveDialog
        name={revoking?.name}
        text={t('revokeText')}
        label={t('revoke')}
        error={revoke.error}
        onRemove={() => revoke.mutateAsync({ params: { id: revoking?.id ?? '' } })}
        onClose={() => setRevoking(undefined)}
      />
    </>
  )
}

function useColumns(): readonly Column<ApiKey>[] {
  const t = useText()
  const place = usePlace()
  return [
    {
      key: 'name',
      head: t('columns.name'),
      names: true,
      cell: ({ name, prefix }) => <TwoLines first={name} second={<code>{prefix}…</code>} />,
    },
    {
      key: 'scopes',
      head: t('columns.scopes'),
      wraps: true,
      cell: ({ scopes }) =>
        scopes.length === SCOPES.length
          ? t('allScopes')
          : scopes.map((scope) => t(`scopeNames.${scope}`)).join(t('comma')),
    },
    {
      key: 'lastUsed',
      head: t('columns.lastUsed'),
      desk: true,
      cell: ({ lastUsedAt }) => (lastUsedAt === undefined ? t('unused') : formatMoment(lastUsedAt, place)),
    },
    {
      key: 'created',
      head: t('columns.created'),
      desk: true,
      cell: ({ createdAt }) => formatMoment(createdAt, place),
    },
  ]
}
