import { Menu } from '@mantine/core'
import { RowMenu } from '@shirube/ui'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from './use-text.ts'

/** The ⋯ of a declared thing: edit, remove. */
export function EditMenu(props: {
  readonly name: string
  readonly onEdit: () => void
  readonly onRemove: () => void
}): ReactNode {
  const t = useText()
  const { name, onEdit, onRemove } = props
  return (
    <RowMenu label={t('menuOf', { name })}>
      <Menu.Item leftSection={<IconPencil size={16} stroke={1.75} />} onClick={onEdit}>
        {t('edit')}
      </Menu.Item>
      <Menu.Item color="red" leftSection={<IconTrash size={16} stroke={1.75} />} onClick={onRemove}>
        {t('remove')}
      </Menu.Item>
    </RowMenu>
  )
}
