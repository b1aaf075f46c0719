import { Button } from '@mantine/core'
import { scoreRuleEndpoints } from '@shirube/contract'
import { AssetCatalogProvider } from '@shirube/inspector-kit'
import { formatMoment, Note, PageBody, PageHeader, StatusBadge } from '@shirube/ui'
import { IconAlertTriangle, IconClock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useMay } from '../api/use-session.ts'
import { Loaded } from '../app/Loaded.tsx'
import { usePlace } from '../app/use-place.ts'
import { useCatalog } from '../catalog/use-catalog.ts'
import { BandsPanel } from './BandsPanel.tsx'
import { GridPanel } from './GridPanel.tsx'
import { PublishDialog } from './PublishDialog.tsx'
import { ReplayPanel } from './ReplayPanel.tsx'
import { RulesPanel } from './RulesPanel.tsx'
import classes from './ScoringScreen.module.css'
import { ThresholdsPanel } from './ThresholdsPanel.tsx'
import { type ReplayState, useReplay } from './use-replay.ts'
import { type RulesDraft, useRulesDraft } from './use-rules-draft.ts'
import { useText } from './use-text.ts'
import { VersionsPanel } from './VersionsPanel.tsx'

/** How points are given: rules as sentences on four axes, thresholds on the real scores; a change is live at once (S30). */
export function ScoringScreen(): ReactNode {
  const t = useText()
  const catalog = useCatalog()
  const live = useQuery(queryOf(scoreRuleEndpoints.show))
  return (
    <AssetCatalogProvider value={catalog}>
      {live.data ? null : <PageHeader title={t('title')} />}
      <Loaded query={live} failed={t('failed')}>
        {(data) => <Editor live={data} />}
      </Loaded>
    </AssetCatalogProvider>
  )
}

function Editor({ live }: { readonly live: Parameters<typeof useRulesDraft>[0] }): ReactNode {
  const t = useText()
  const draft = useRulesDraft(live)
  const distribution = useQuery(queryOf(scoreRuleEndpoints.distribution))
  const may = useMay('marketer')
  const trial = useReplay()
  return (
    <>
      <Head draft={draft} trial={trial} may={may} />
      <PageBody>
        {draft.valid ? null : (
          <Note icon={IconAlertTriangle} tone="warn">
            {t('invalid')}
          </Note>
        )}
        <div className={classes.columns}>
          <RulesPanel
            rules={draft.rules}
            live={draft.base.rules}
            people={distribution.data?.rules ?? []}
            readOnly={!may}
            onChange={draft.edit}
          />
          <div className={classes.side}>
            <ThresholdsPanel
              rules={draft.rules}
              distribution={distribution}
              readOnly={!may}
              onChange={draft.edit}
            />
            <ReplayPanel trial={trial} rules={draft.rules} readOnly={!may} onChange={draft.edit} />
            <GridPanel rules={draft.rules} readOnly={!may} onChange={draft.edit} />
            <BandsPanel rules={draft.rules} onChange={draft.edit} />
            <VersionsPanel />
          </div>
        </div>
      </PageBody>
    </>
  )
}

function Head(props: {
  readonly draft: RulesDraft
  readonly trial: ReplayState
  readonly may: boolean
}): ReactNode {
  const { draft, trial, may } = props
  const t = useText()
  const [asking, setAsking] = useState(false)
  const version = draft.base.version + 1
  return (
    <>
      <PageHeader
        title={t('title')}
        badges={
          <>
            <InForce base={draft.base} />
            {draft.changed ? <StatusBadge tone="outline">{t('draft', { version })}</StatusBadge> : null}
          </>
        }
        actions={
          <>
            {may ? (
              <Button loading={trial.running} disabled={!draft.valid} onClick={() => trial.run(draft.rules)}>
                {t('tryOut')}
              </Button>
            ) : null}
            {draft.changed ? <Button onClick={draft.discard}>{t('discard')}</Button> : null}
            {draft.changed ? (
              <Button variant="filled" disabled={!draft.valid} onClick={() => setAsking(true)}>
                {t('publish', { version })}
              </Button>
            ) : null}
          </>
        }
      />
      <PublishDialog draft={draft} opened={asking} onClose={() => setAsking(false)} />
    </>
  )
}

/** The version that was made last: in force, or from when on it will be. */
function InForce({ base }: { readonly base: RulesDraft['base'] }): ReactNode {
  const t = useText()
  const place = usePlace()
  const { version, liveFrom = 0 } = base
  if (liveFrom > Date.now())
    return (
      <StatusBadge tone="warn" mark={IconClock}>
        {t('liveLater', { version, time: formatMoment(liveFrom, place) })}
      </StatusBadge>
    )
  return (
    <StatusBadge tone="ok" mark="dot">
      {t('live', { version })}
    </StatusBadge>
  )
}
