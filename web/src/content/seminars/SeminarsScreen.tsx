import { Button } from '@mantine/core'
import { type Seminar, seminarEndpoints } from '@shirube/contract'
import { EmptyState, FilterChip, FilterRow, PageBody, PageHeader, Panel } from '@shirube/ui'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useMay } from '../../api/use-session.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { useLiveQueries } from '../../live/use-live.ts'
import { useText } from '../use-text.ts'
import { SeminarDialog } from './SeminarDialog.tsx'
import { SeminarTable } from './SeminarTable.tsx'

/** Every seminar and exhibition: when, who has registered, who came. */
export function SeminarsScreen(): ReactNode {
  const t = useText()
  const may = useMay('marketer')
  const navigate = useNavigate()
  const [making, setMaking] = useState(false)
  const seminars = useQuery(queryOf(seminarEndpoints.list))
  useLiveQueries(['changes', 'leads'], [seminarEndpoints.list.path])
  const make = may ? (
    <Button variant="filled" leftSection={<IconPlus size={14} />} onClick={() => setMaking(true)}>
      {t('seminars.new')}
    </Button>
  ) : null
  const empty = seminars.data?.items.length === 0
  return (
    <>
      <PageHeader title={t('seminars.title')} actions={empty ? null : make} />
      <PageBody>
        <Loaded query={seminars} failed={t('seminars.failed')}>
          {({ items }) =>
            items.length === 0 ? (
              <Panel label={t('seminars.title')} inside="rows">
                <EmptyState title={t('seminars.emptyTitle')} text={t('seminars.emptyText')} action={make} />
              </Panel>
            ) : (
              <FilteredSeminars seminars={items} />
            )
          }
        </Loaded>
      </PageBody>
      {making ? (
        <SeminarDialog
          onClose={() => setMaking(false)}
          onDone={({ id }) => void navigate({ to: '/seminars/$id', params: { id } })}
        />
      ) : null}
    </>
  )
}

const SHOWS = ['coming', 'past', 'archived'] as const
type Show = (typeof SHOWS)[number]

const showOf = ({ archived, endsAt }: Seminar): Show =>
  archived ? 'archived' : endsAt < Date.now() ? 'past' : 'coming'

function FilteredSeminars(props: { readonly seminars: readonly Seminar[] }): ReactNode {
  const t = useText()
  const [chosen, setChosen] = useState<Show>()
  const counts = new Set(props.seminars.map(showOf))
  const show = chosen ?? SHOWS.find((one) => counts.has(one)) ?? 'coming'
  const found = props.seminars.filter((one) => showOf(one) === show)
  return (
    <>
      <FilterRow label={t('seminars.filter')} found={t('seminars.found', { count: found.length })}>
        {SHOWS.map((one) => (
          <FilterChip key={one} pressed={show === one} onPress={() => setChosen(one)}>
            {t(`seminars.show.${one}`)}
          </FilterChip>
        ))}
      </FilterRow>
      <SeminarTable seminars={show === 'coming' ? found.toReversed() : found} />
    </>
  )
}
