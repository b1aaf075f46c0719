import { type Import, importEndpoints } from '@shirube/contract'
import { formatMoment, formatNumber, Meter, Panel, StatusBadge, TextButton, useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { call } from '../../api/call.ts'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { usePlace } from '../../app/use-place.ts'
import { errorFile } from './error-file.ts'
import classes from './import.module.css'
import { useText } from './use-text.ts'

const SOON_MS = 1000

/** The lists taken in so far, with progress while one is under way, and the rows that were not possible. */
export function PastImports(): ReactNode {
  const t = useText()
  const imports = useQuery({
    ...queryOf(importEndpoints.list),
    refetchInterval: ({ state }) =>
      state.data?.items.some((one) => one.state === 'running') ? SOON_MS : false,
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
  const t = useText()
  const place = usePlace()
  const language = useLanguage()
  const { created, updated, unchanged, rejected } = one.counts
  const done = created + updated + unchanged + rejected
  const save = async (): Promise<void> => {
    const { headers, rows } = await call(importEndpoints.rejected, { params: { id: one.id } })
    const told = rows.map(({ cells, issues }) => ({
      cells,
      why: issues.map(({ message }) => message[language]).join(' '),
    }))
    const download = t('errorFile', { name: one.name.replace(/\.[^.]+$/u, '') })
    const url = URL.createObjectURL(new Blob([errorFile(headers, told, t('reason'))], { type: 'text/csv' }))
    Object.assign(document.createElement('a'), { href: url, download }).click()
    URL.revokeObjectURL(url)
  }
  return (
    <li>
      <b>{one.name}</b>
      <StatusBadge tone={one.state === 'done' ? 'ok' : 'accent'}>{t(one.state)}</StatusBadge>
      <span className={classes.quiet}>
        {formatMoment(one.createdAt, place)} {one.by}
      </span>
      {one.state === 'done' ? null : <Meter share={done / Math.max(1, one.rows)} />}
      <span role="status">{t('progress', { done: formatNumber(done), rows: formatNumber(one.rows) })}</span>
      <span>{t('counts', { created, updated, unchanged, rejected })}</span>
      {rejected > 0 ? <TextButton onPress={() => void save()}>{t('errors')}</TextButton> : null}
    </li>
  )
}
