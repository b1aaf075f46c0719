import { Select } from '@mantine/core'
import { EmptyState, FilterRow, Panel } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { Loaded } from '../../app/Loaded.tsx'
import classes from './AuditPart.module.css'
import { AuditTable } from './AuditTable.tsx'
import { DetailsSheet } from './DetailsSheet.tsx'
import { ja } from './text.ja.ts'
import { type AuditEntry, useChanges } from './use-changes.ts'
import { useText } from './use-text.ts'

const KINDS = Object.keys(ja.kinds) as (keyof typeof ja.kinds)[]

/** Who changed what and when, newest first, with what was there before and after. */
export function AuditPart(): ReactNode {
  const t = useText()
  const [kind, setKind] = useState<string | null>(null)
  const [shown, setShown] = useState<AuditEntry>()
  const changes = useChanges(kind ?? undefined)
  return (
    <Panel title={t('title')} inside="rows">
      <div className={classes.filters}>
        <FilterRow label={t('filters')}>
          <Select
            aria-label={t('kind')}
            placeholder={t('everything')}
            data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            value={kind}
            onChange={setKind}
            searchable
            clearable
          />
        </FilterRow>
      </div>
      <Loaded query={changes} failed={t('failed')}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items)
          if (rows.length === 0) return <EmptyState title={t('none')} text={t('noneText')} />
          return <AuditTable rows={rows} changes={changes} onShow={setShown} />
        }}
      </Loaded>
      {shown === undefined ? null : <DetailsSheet entry={shown} onClose={() => setShown(undefined)} />}
    </Panel>
  )
}
