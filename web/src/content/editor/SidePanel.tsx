import { Tabs } from '@mantine/core'
import type { Mail, MailPreview } from '@shirube/contract'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'
import type { EditorView } from './editor-view.ts'
import { FindingList } from './FindingList.tsx'
import { HistoryList } from './HistoryList.tsx'
import type { MailDraftStore } from './mail-draft.ts'
import { ResultsList } from './ResultsList.tsx'
import classes from './SidePanel.module.css'
import { TagList } from './TagList.tsx'

/** What is to be known about the mail: what was found, what it takes from its readers, where it is used. */
export function SidePanel(props: {
  readonly mail: Mail
  readonly draft: MailDraftStore
  readonly view: EditorView
  readonly preview: MailPreview | undefined
  readonly onGoTo: (line: number, column: number) => void
  readonly may: boolean
}): ReactNode {
  const t = useText()
  const { mail, draft, view, preview, onGoTo, may } = props
  const count = preview?.findings.length ?? 0
  return (
    <aside className={classes.side} aria-label={t('side.title')}>
      <Tabs defaultValue="tags" keepMounted={false}>
        <Tabs.List className={classes.tabs ?? ''}>
          <Tabs.Tab value="tags">{t('side.tags')}</Tabs.Tab>
          <Tabs.Tab value="findings">
            {count === 0 ? t('side.findings') : t('side.findingsCount', { count })}
          </Tabs.Tab>
          <Tabs.Tab value="results">{t('side.results')}</Tabs.Tab>
          <Tabs.Tab value="history">{t('side.history')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="tags" className={classes.panel ?? ''}>
          <TagList tags={preview?.tags ?? []} chosen={view.lead !== undefined} />
        </Tabs.Panel>
        <Tabs.Panel value="findings" className={classes.panel ?? ''}>
          <FindingList findings={preview?.findings ?? []} onGoTo={onGoTo} />
        </Tabs.Panel>
        <Tabs.Panel value="results" className={classes.panel ?? ''}>
          <ResultsList id={mail.id} />
        </Tabs.Panel>
        <Tabs.Panel value="history" className={classes.panel ?? ''}>
          <HistoryList id={mail.id} draft={draft} may={may} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  )
}
