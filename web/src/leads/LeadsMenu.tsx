import { Button, Menu } from '@mantine/core'
import { formatNumber, RowMenu } from '@shirube/ui'
import { IconDownload, IconHistory } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useBulkWorks } from './bulk/use-bulk-works.ts'
import { useText as useBulkText } from './bulk/use-text.ts'
import { useText as useExportText } from './export/use-text.ts'
import { useText } from './use-text.ts'

/** The rest of what can be done with the list of leads; a work under way shows how far it is. */
export function LeadsMenu(props: { readonly onLook: () => void; readonly onExport: () => void }): ReactNode {
  const t = useText()
  const say = useBulkText()
  const sayExport = useExportText()
  const { onLook, onExport } = props
  const { moving } = useBulkWorks(true)
  return (
    <>
      {moving ? (
        <Button variant="subtle" onClick={onLook}>
          {moving.state === 'undoing'
            ? say('state_undoing')
            : say('running', { done: formatNumber(moving.done), people: formatNumber(moving.people) })}
        </Button>
      ) : null}
      <RowMenu label={t('list.menu')}>
        <Menu.Item leftSection={<IconDownload size={15} stroke={1.75} />} onClick={onExport}>
          {sayExport('title')}…
        </Menu.Item>
        <Menu.Item leftSection={<IconHistory size={15} stroke={1.75} />} onClick={onLook}>
          {say('works')}
        </Menu.Item>
      </RowMenu>
    </>
  )
}
