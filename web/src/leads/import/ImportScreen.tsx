import { Button, FileButton } from '@mantine/core'
import { EmptyState, Note, PageBody, PageHeader, Panel } from '@shirube/ui'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { PastImports } from './PastImports.tsx'
import { PlanImport } from './PlanImport.tsx'
import { type ReadList, readList } from './read-list.ts'
import { useText } from './use-text.ts'

/** Takes in a list of leads: a file is chosen, its columns and first rows are looked at, then it goes (S4, S19). */
export function ImportScreen(): ReactNode {
  const t = useText()
  const [list, setList] = useState<ReadList>()
  const [unreadable, setUnreadable] = useState(false)
  const take = (file: File | null): void => {
    if (file === null) return
    readList(file).then(
      (read) => {
        setUnreadable(read.headers.length === 0)
        setList(read.headers.length === 0 ? undefined : read)
      },
      () => setUnreadable(true),
    )
  }
  const choose = (
    <FileButton accept=".csv,.tsv,.txt,text/csv" onChange={take} inputProps={{ 'aria-label': t('choose') }}>
      {(press) => (
        <Button variant={list ? 'default' : 'filled'} {...press}>
          {list ? t('other') : t('choose')}
        </Button>
      )}
    </FileButton>
  )
  return (
    <>
      <PageHeader title={t('title')} {...(list && { actions: choose })} />
      <PageBody>
        {unreadable ? (
          <Note icon={IconAlertTriangle} tone="bad">
            {t('unreadable')}
          </Note>
        ) : null}
        {list === undefined ? (
          <Panel label={t('choose')}>
            <EmptyState family="who" title={t('choose')} text={t('chooseText')} action={choose} />
          </Panel>
        ) : (
          <PlanImport key={list.name} list={list} onSent={() => setList(undefined)} />
        )}
        <PastImports />
      </PageBody>
    </>
  )
}
