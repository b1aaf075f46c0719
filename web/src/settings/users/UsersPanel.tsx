import { type User, userEndpoints } from '@shirube/contract'
import { type Column, DataTable, formatMoment, Panel, StatusBadge, TwoLines } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useMay, useMe } from '../../api/use-session.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { usePlace } from '../../app/use-place.ts'
import { StopDialog } from './StopDialog.tsx'
import { UserMenu } from './UserMenu.tsx'
import classes from './UsersPanel.module.css'
import { useText } from './use-text.ts'

/** Everybody with an account. */
export function UsersPanel(): ReactNode {
  const t = useText()
  const columns = useColumns()
  const admin = useMay('admin')
  const users = useQuery(queryOf(userEndpoints.list))
  const [stopping, setStopping] = useState<User>()
  return (
    <Panel title={t('title')} inside="rows">
      <Loaded query={users} failed={t('failed')}>
        {({ items }) => (
          <DataTable
            label={t('title')}
            columns={columns}
            rows={items}
            keyOf={(user) => user.id}
            rowHeight={52}
            {...(admin && { menuOf: (user: User) => <UserMenu user={user} onStop={setStopping} /> })}
          />
        )}
      </Loaded>
      <StopDialog user={stopping} onClose={() => setStopping(undefined)} />
    </Panel>
  )
}

function useColumns(): readonly Column<User>[] {
  const t = useText()
  const me = useMe()
  const place = usePlace()
  return [
    {
      key: 'name',
      head: t('columns.name'),
      names: true,
      cell: ({ id, name, email, role }) => (
        <TwoLines
          first={id === me.id ? `${name}${t('you')}` : name}
          second={
            <>
              <span className={classes.address}>{email}</span>
              <span className={classes.role}>{t(`roles.${role}`)}</span>
            </>
          }
        />
      ),
    },
    { key: 'role', head: t('columns.role'), desk: true, cell: ({ role }) => t(`roles.${role}`) },
    {
      key: 'lastSignIn',
      head: t('columns.lastSignIn'),
      desk: true,
      cell: ({ lastSignInAt }) =>
        lastSignInAt === undefined ? t('neverSignedIn') : formatMoment(lastSignInAt, place),
    },
    {
      key: 'state',
      head: t('columns.state'),
      cell: ({ active }) => (
        <StatusBadge tone={active ? 'ok' : 'neutral'} mark="dot">
          {active ? t('active') : t('inactive')}
        </StatusBadge>
      ),
    },
  ]
}
