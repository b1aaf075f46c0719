import { Button } from '@mantine/core'
import { scenarioEndpoints, type VersionBrief } from '@shirube/contract'
import { replacementEdits, type Scenario } from '@shirube/scenario'
import { DockedSheet, EmptyState, formatMoment, SectionTitle, StatusBadge, showToast } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { usePlace } from '../../app/use-place.ts'
import { ChangeRows } from '../publish/ChangeRows.tsx'
import { useChanges } from '../publish/use-changes.ts'
import { useBrief, versionName } from '../publish/use-live-version.ts'
import { closePanel, openPanel } from '../stage/stage-store.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import { useOwnDraft } from './own-draft.ts'
import { useLooked } from './use-looked.ts'
import classes from './VersionsSheet.module.css'

/** Every version that was put live; one can be looked at, compared with the draft, and taken back as the draft. */
export function VersionsSheet(): ReactNode {
  const t = useStageText()
  const looked = useLooked()
  return (
    <DockedSheet
      purpose="detail"
      title={t('version.title')}
      closeLabel={t('close')}
      onClose={closePanel}
      foot={looked ? <Foot {...looked} /> : undefined}
    >
      {looked ? <Against {...looked} /> : <List />}
    </DockedSheet>
  )
}

function List(): ReactNode {
  const t = useStageText()
  const { id } = useOwnDraft().document
  const live = useBrief()?.live?.id
  const versions = useQuery(queryOf(scenarioEndpoints.versions, { params: { id } }))
  return (
    <Loaded query={versions} failed={t('version.failed')}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('version.none')} text={t('version.noneText')} />
        ) : (
          <ul className={classes.versions} aria-label={t('version.list')}>
            {items.map((version) => (
              <Version key={version.id} version={version} live={version.id === live} />
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

function Version(props: { readonly version: VersionBrief; readonly live: boolean }): ReactNode {
  const t = useStageText()
  const place = usePlace()
  const { version, live } = props
  const { n, minor, note, publishedAt, publishedBy } = version
  const when = formatMoment(publishedAt, place)
  return (
    <li>
      <div>
        <b>v{versionName(version)}</b>
        {live ? (
          <StatusBadge tone="ok" mark="dot">
            {t('version.live')}
          </StatusBadge>
        ) : null}
        <p>{publishedBy === undefined ? when : t('version.by', { when, who: publishedBy })}</p>
        {note === undefined ? null : <p className={classes.note}>{note}</p>}
      </div>
      <Button size="xs" onClick={() => openPanel({ kind: 'versions', look: { n, minor } })}>
        {t('version.look')}
      </Button>
    </li>
  )
}

interface Looked {
  readonly name: string
  readonly graph: Scenario
}

function Against({ name, graph }: Looked): ReactNode {
  const t = useStageText()
  const draft = useStore(useOwnDraft().document.store, (state) => state.draft)
  const changes = useChanges(graph, draft) ?? []
  return (
    <>
      <p role="status">
        <b>{t('version.looking', { version: name })}</b>
      </p>
      <SectionTitle>{t('version.versus')}</SectionTitle>
      {changes.length === 0 ? (
        <p className={classes.note}>{t('version.same')}</p>
      ) : (
        <>
          <p className={classes.note}>{t('version.diffNote', { version: name })}</p>
          <ChangeRows changes={changes} />
        </>
      )}
    </>
  )
}

function Foot({ name, graph }: Looked): ReactNode {
  const t = useStageText()
  const { document } = useOwnDraft()
  const restore = (): void => {
    const edits = replacementEdits(document.store.getState().draft, graph)
    const refused = document.apply(edits)
    closePanel()
    if (refused) return
    showToast({
      text: t('version.restored', { version: name }),
      closeLabel: t('close'),
      action: { label: t('version.undo'), onPress: () => document.undo() },
    })
  }
  return (
    <>
      <Button onClick={() => openPanel({ kind: 'versions' })}>{t('version.back')}</Button>
      {document.editable ? (
        <Button variant="filled" onClick={restore}>
          {t('version.restore')}
        </Button>
      ) : null}
    </>
  )
}
