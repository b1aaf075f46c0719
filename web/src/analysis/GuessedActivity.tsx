import { Button } from '@mantine/core'
import { type ActivityDays, type GuessedCompany, webActivityEndpoints } from '@shirube/contract'
import {
  AppLink,
  type Column,
  DataTable,
  EmptyState,
  formatNumber,
  formatWhen,
  GuessBadge,
  TextLink,
  TwoLines,
} from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { Loaded } from '../app/Loaded.tsx'
import { usePlace } from '../app/use-place.ts'
import { useText } from './use-text.ts'
import classes from './WebActivityScreen.module.css'

/** Which companies unknown visitors are guessed to belong to: never a fact, and said so. */
export function GuessedActivity({ days }: { readonly days: ActivityDays }): ReactNode {
  const t = useText()
  const guesses = useQuery(queryOf(webActivityEndpoints.guesses, { query: { days } }))
  const columns = useColumns()
  return (
    <Loaded query={guesses} failed={t('failed')}>
      {({ table, items }) =>
        items.length === 0 ? (
          <Nothing table={table} />
        ) : (
          <DataTable
            label={t('guess.column.company')}
            columns={columns}
            rows={items}
            keyOf={({ name, domain, corporateNumber }) => corporateNumber ?? domain ?? name}
            rowHeight={52}
          />
        )
      }
    </Loaded>
  )
}

function Nothing({ table }: { readonly table: boolean }): ReactNode {
  const t = useText()
  return (
    <EmptyState
      title={t(table ? 'guess.empty' : 'guess.noTable')}
      text={t(table ? 'guess.emptyText' : 'guess.noTableText')}
      action={
        <Button component={AppLink} href="/settings/tracking">
          {t(table ? 'toTracking' : 'guess.toTable')}
        </Button>
      }
    />
  )
}

/** A guessed company with why it is guessed; led to the one that is known by its number or domain. */
function Guessed({ guess }: { readonly guess: GuessedCompany }): ReactNode {
  const t = useText()
  const networks = guess.networks.join(t('guess.between'))
  return (
    <TwoLines
      first={
        <span className={classes.guess}>
          {guess.known ? <TextLink href={`/companies/${guess.known.id}`}>{guess.name}</TextLink> : guess.name}
          <GuessBadge label={t('guess.label')} why={t('guess.why', { networks })} />
        </span>
      }
      second={t('guess.from', { networks })}
    />
  )
}

function useColumns(): readonly Column<GuessedCompany>[] {
  const t = useText()
  const place = usePlace()
  const now = Date.now()
  const count = (key: 'visitors' | 'visits'): Column<GuessedCompany> => ({
    ...{ key, head: t(`guess.column.${key}`), align: 'end' },
    cell: (guess) => formatNumber(guess[key]),
  })
  return [
    {
      ...{ key: 'name', head: t('guess.column.company'), names: true },
      cell: (guess) => <Guessed guess={guess} />,
    },
    count('visitors'),
    { ...count('visits'), desk: true },
    { key: 'views', head: t('column.views'), align: 'end', cell: ({ views }) => formatNumber(views) },
    {
      ...{ key: 'last', head: t('column.last'), desk: true },
      cell: ({ lastAt }) => formatWhen(lastAt, { ...place, now }),
    },
  ]
}
