import { Menu } from '@mantine/core'
import type { ListedForm } from '@shirube/contract'
import { RowMenu } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { ArchiveDialog, useRestore } from '../ArchiveDialog.tsx'
import { useText } from '../use-text.ts'

/** What can be done with a form in the list. */
export function FormRowMenu(props: { readonly form: ListedForm }): ReactNode {
  const t = useText()
  const { id, name, archived, uses } = props.form
  const [archiving, setArchiving] = useState(false)
  const restore = useRestore('forms')
  const thing = { id, name, uses: uses.map((use) => ({ ...use, scenario: use.id })) }
  return (
    <>
      <RowMenu label={t('mails.more', { name })}>
        {archived ? (
          <Menu.Item onClick={() => restore.mutate({ params: { id } })}>{t('restore')}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => setArchiving(true)}>{t('archive')}</Menu.Item>
        )}
      </RowMenu>
      {archiving ? <ArchiveDialog kind="forms" thing={thing} onClose={() => setArchiving(false)} /> : null}
    </>
  )
}
