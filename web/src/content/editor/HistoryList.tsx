import { Button } from '@mantine/core'
import { mailEndpoints } from '@shirube/contract'
import { formatWhen, showToast } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { call } from '../../api/call.ts'
import { queryOf } from '../../api/query-of.ts'
import { usePlace } from '../../app/use-place.ts'
import { usesByScenario } from '../mails/mail-uses.ts'
import { UseList } from '../mails/UseList.tsx'
import { useText } from '../use-text.ts'
import type { MailDraftStore } from './mail-draft.ts'
import classes from './SidePanel.module.css'
import { useMailUses } from './use-mail-uses.ts'

/** Where the mail is used, and the contents that were fixed so far. */
export function HistoryList(props: {
  readonly id: string
  readonly draft: MailDraftStore
  readonly may: boolean
}): ReactNode {
  const t = useText()
  const { id, draft, may } = props
  const used = usesByScenario(useMailUses(id))
  return (
    <>
      <section className={classes.section}>
        <h3>{t('history.uses')}</h3>
        {used.length === 0 ? <p className={classes.note}>{t('history.unused')}</p> : <UseList uses={used} />}
      </section>
      <section className={classes.section}>
        <h3>{t('history.versions')}</h3>
        <Versions id={id} draft={draft} may={may} />
      </section>
    </>
  )
}

function Versions(props: {
  readonly id: string
  readonly draft: MailDraftStore
  readonly may: boolean
}): ReactNode {
  const t = useText()
  const place = usePlace()
  const { id, draft, may } = props
  const versions = useQuery(queryOf(mailEndpoints.versions, { params: { id } }))
  const items = versions.data?.items ?? []
  const restore = async (version: number): Promise<void> => {
    const { content } = await call(mailEndpoints.version, { params: { id, version } })
    const before = draft.getState().content
    draft.restore(content)
    showToast({
      text: t('history.restored', { version }),
      closeLabel: t('close'),
      action: { label: t('editor.undo'), onPress: () => draft.restore(before) },
    })
  }
  if (items.length === 0) return <p className={classes.note}>{t('history.noVersions')}</p>
  return (
    <ul className={classes.list}>
      {items.map(({ version, at }) => (
        <li key={version}>
          <span className={classes.words}>
            <b>{t('history.version', { version })}</b>
            <span className={classes.caption}>{formatWhen(at, { ...place, now: Date.now() })}</span>
          </span>
          {may ? (
            <Button size="xs" onClick={() => void restore(version)}>
              {t('history.restore')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
