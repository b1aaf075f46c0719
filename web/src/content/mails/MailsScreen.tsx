import { Button } from '@mantine/core'
import { STAGES } from '@shirube/audience'
import { type ListedMail, mailEndpoints } from '@shirube/contract'
import { EmptyState, FilterChip, FilterRow, PageBody, PageHeader, SearchField } from '@shirube/ui'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useMay } from '../../api/use-session.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { useLiveQueries } from '../../live/use-live.ts'
import { StageSelect } from '../StageSelect.tsx'
import { useText } from '../use-text.ts'
import { filterMails, type MailFilter } from './filter-mails.ts'
import { MailTable } from './MailTable.tsx'
import { NewMailDialog } from './NewMailDialog.tsx'

const SHOWS = ['active', 'used', 'unused', 'archived'] as const

/** Every mail of the organisation: what it says, where it is used, when it changed. */
export function MailsScreen(): ReactNode {
  const t = useText()
  const may = useMay('marketer')
  const mails = useQuery(queryOf(mailEndpoints.list))
  useLiveQueries(['changes', 'messages'], [mailEndpoints.list.path])
  const [making, setMaking] = useState(false)
  const make = may ? (
    <Button variant="filled" leftSection={<IconPlus size={14} />} onClick={() => setMaking(true)}>
      {t('mails.new')}
    </Button>
  ) : null
  return (
    <>
      <PageHeader title={t('mails.title')} actions={mails.data?.items.length === 0 ? null : make} />
      <PageBody>
        <Loaded query={mails} failed={t('mails.failed')}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('mails.emptyTitle')} text={t('mails.emptyText')} action={make} />
            ) : (
              <FilteredMails mails={items} may={may} />
            )
          }
        </Loaded>
      </PageBody>
      {making ? <NewMailDialog onClose={() => setMaking(false)} /> : null}
    </>
  )
}

function FilteredMails(props: { readonly mails: readonly ListedMail[]; readonly may: boolean }): ReactNode {
  const t = useText()
  const [filter, setFilter] = useState<MailFilter>({ words: '', show: 'active' })
  const found = filterMails(props.mails, filter)
  const search = (
    <SearchField
      label={t('mails.search')}
      placeholder={t('mails.search')}
      value={filter.words}
      onSearch={(words) => setFilter({ ...filter, words })}
      clearLabel={t('clear')}
    />
  )
  return (
    <>
      <FilterRow label={t('mails.filter')} search={search} found={t('mails.found', { count: found.length })}>
        {SHOWS.map((show) => (
          <FilterChip
            key={show}
            pressed={filter.show === show}
            onPress={() => setFilter({ ...filter, show })}
          >
            {t(`mails.show.${show}`)}
          </FilterChip>
        ))}
        <StageChoice mails={props.mails} filter={filter} onFilter={setFilter} />
      </FilterRow>
      <MailTable mails={found} may={props.may} />
    </>
  )
}

/** Offers the stages that mails are written for; nothing while none is. */
function StageChoice(props: {
  readonly mails: readonly ListedMail[]
  readonly filter: MailFilter
  readonly onFilter: (filter: MailFilter) => void
}): ReactNode {
  const t = useText()
  const { mails, filter, onFilter } = props
  const stages = STAGES.filter((stage) => mails.some((mail) => mail.stage === stage))
  if (stages.length === 0) return null
  return (
    <StageSelect
      aria-label={t('stage')}
      placeholder={t('stage')}
      w={180}
      stages={stages}
      stage={filter.stage}
      onStage={(stage) => onFilter({ ...filter, stage })}
    />
  )
}
