import { type Import, importEndpoints } from '@shirube/contract'
import { formatMoment, Panel } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { usePlace } from '../../app/use-place.ts'
import { ImportActions, ImportFacts, ImportStateBadge, moves } from './ImportFacts.tsx'
import classes from './import.module.css'
import { useText } from './use-text.ts'

const SOON_MS = 1000

/** The lists taken in so far, with progress while one is under way; each may be undone as a whole. */
export function PastImports(): ReactNode {
  const t = useText()
  const imports = useQuery({
    ...queryOf(importEndpoints.list),
    refetchInterval: ({ state }) => (state.data?.items.some(moves) ? SOON_MS : false),
  })
  return (
    <Panel title={t('past')} inside="rows">
      <Loaded query={imports} failed={t('failed')}>
        {({ items }) => (
          <ul className={classes.past}>
            {items.length === 0 ? <li>{t('none')}</li> : null}
            {items.map((one) => (
              <PastImport key={one.id} one={one} />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  )
}

function PastImport({ one }: { readonly one: Import }): ReactNode {
  const place = usePlace()
  return (
    <li>
      <b>{one.name}</b>
      <ImportStateBadge one={one} />
      <span className={classes.quiet}>
        {formatMoment(one.createdAt, place)} {one.by} {one.source === one.name ? null : one.source}
      </span>
      <ImportFacts one={one} />
      <ImportActions one={one} />
    </li>
  )
}
