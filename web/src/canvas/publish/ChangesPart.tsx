import type { VersionBrief } from '@shirube/contract'
import { SectionTitle, TextButton } from '@shirube/ui'
import type { ReactNode } from 'react'
import { openPanel } from '../stage/stage-store.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import { ChangeRows } from './ChangeRows.tsx'
import classes from './ChangesPart.module.css'
import type { Change } from './changes-of.ts'
import { versionName } from './use-live-version.ts'

/** What the draft changes, as sentences; the first time there is nothing to compare with. */
export function ChangesPart(props: {
  readonly changes: readonly Change[] | undefined
  readonly live: VersionBrief | undefined
  /** Not even the places of steps differ from what is live. */
  readonly identical: boolean
}): ReactNode {
  const t = useStageText()
  const { changes, live, identical } = props
  const aside = (
    <TextButton onPress={() => openPanel({ kind: 'reading' })}>{t('publish.contents')}</TextButton>
  )
  if (!live) return <p className={classes.words}>{t('publish.firstText')}</p>
  if (!changes) return null
  return (
    <section className={classes.part}>
      <SectionTitle aside={aside}>
        {changes.length > 0
          ? t('publish.changes', { count: changes.length })
          : t('publish.noChanges', { version: versionName(live) })}
      </SectionTitle>
      {changes.length > 0 ? (
        <ChangeRows changes={changes} />
      ) : (
        <p className={classes.words}>
          {identical ? t('publish.identical', { version: versionName(live) }) : t('publish.positions')}
        </p>
      )}
    </section>
  )
}
