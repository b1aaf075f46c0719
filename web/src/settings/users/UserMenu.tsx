import { Menu } from '@mantine/core'
import { ROLES, type User, userEndpoints } from '@shirube/contract'
import { RowMenu, showToast } from '@shirube/ui'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { isProblem } from '../../api/problem-error.ts'
import { useAction } from '../../api/use-action.ts'
import { useText as useShared } from '../use-text.ts'
import { useText } from './use-text.ts'

/** What an administrator can do with an account: another role, no access, access again. */
export function UserMenu(props: { readonly user: User; readonly onStop: (user: User) => void }): ReactNode {
  const t = useText()
  const shared = useShared()
  const { user, onStop } = props
  const change = useAction(userEndpoints.change, { invalidates: [userEndpoints.list.path] })
  const set = (body: { readonly role?: User['role']; readonly active?: boolean }): void =>
    change.mutate(
      { params: { id: user.id }, body },
      {
        // The row springs back to what it was; why, is said here.
        onError: (error) =>
          showToast({
            text: isProblem(error) ? error.problem.detail : error.message,
            tone: 'bad',
            closeLabel: shared('close'),
          }),
      },
    )
  return (
    <RowMenu label={shared('menuOf', { name: user.name })}>
      <Menu.Label>{t('changeRole')}</Menu.Label>
      {ROLES.map((role) => (
        <Menu.Item
          key={role}
          role="menuitemradio"
          aria-checked={role === user.role}
          rightSection={role === user.role ? <IconCheck size={14} aria-hidden /> : null}
          title={t(`rights.${role}`)}
          onClick={() => set({ role })}
        >
          {t(`roles.${role}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      {user.active ? (
        <Menu.Item color="red" onClick={() => onStop(user)}>
          {t('deactivate')}
        </Menu.Item>
      ) : (
        <Menu.Item onClick={() => set({ active: true })}>{t('activate')}</Menu.Item>
      )}
    </RowMenu>
  )
}
