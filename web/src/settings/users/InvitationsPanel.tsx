import { Button, Menu } from '@mantine/core'
import { type Answered, invitationEndpoints } from '@shirube/contract'
import { type Column, DataTable, formatMoment, Panel, RowMenu } from '@shirube/ui'
import { IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useAction } from '../../api/use-action.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { usePlace } from '../../app/use-place.ts'
import { useText as useShared } from '../use-text.ts'
import classes from './InvitationsPanel.module.css'
import { InviteDialog } from './InviteDialog.tsx'
import { useText } from './use-text.ts'

type Invitation = Answered<typeof invitationEndpoints.list>['items'][number]

/** Who was asked to join and has not answered; and the way to ask more. */
export function InvitationsPanel(): ReactNode {
  const t = useText()
  const columns = useColumns()
  const [inviting, setInviting] = useState(false)
  const invitations = useQuery(queryOf(invitationEndpoints.list))
  return (
    <Panel
      title={t('invitations.title')}
      inside="rows"
      aside={
        <Button leftSection={<IconUserPlus size={16} stroke={1.75} />} onClick={() => setInviting(true)}>
          {t('invite')}
        </Button>
      }
    >
      <Loaded query={invitations}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.none}>{t('invitations.text')}</p>
          ) : (
            <DataTable
              label={t('invitations.title')}
              columns={columns}
              rows={items}
              keyOf={(invitation) => invitation.id}
              menuOf={(invitation) => <InvitationMenu invitation={invitation} />}
            />
          )
        }
      </Loaded>
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </Panel>
  )
}

function InvitationMenu(props: { readonly invitation: Invitation }): ReactNode {
  const t = useText()
  const shared = useShared()
  const { id, email } = props.invitation
  const withdraw = useAction(invitationEndpoints.withdraw, { invalidates: [invitationEndpoints.list.path] })
  return (
    <RowMenu label={shared('menuOf', { name: email })}>
      <Menu.Item
        color="red"
        title={t('invitations.withdrawTitle')}
        onClick={() => withdraw.mutate({ params: { id } })}
      >
        {t('invitations.withdraw')}
      </Menu.Item>
    </RowMenu>
  )
}

function useColumns(): readonly Column<Invitation>[] {
  const t = useText()
  const place = usePlace()
  return [
    {
      key: 'email',
      head: t('invitations.columns.email'),
      names: true,
      cell: ({ email }) => email,
    },
    { key: 'role', head: t('invitations.columns.role'), cell: ({ role }) => t(`roles.${role}`) },
    {
      key: 'expires',
      head: t('invitations.columns.expires'),
      cell: ({ expiresAt }) => formatMoment(expiresAt, place),
    },
  ]
}
