import { Select } from '@mantine/core'
import { MESSAGE_STATES, type Message } from '@shirube/contract'
import { EmptyState, FilterChip, FilterRow, PageBody, PageHeader, TextButton } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { Loaded } from '../../app/Loaded.tsx'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { useText } from '../use-text.ts'
import type { LedgerSearch } from './ledger-search.ts'
import { MessageSheet } from './MessageSheet.tsx'
import { MessageTable } from './MessageTable.tsx'
import { useMessages } from './use-messages.ts'

interface ScreenProps {
  readonly search: LedgerSearch
  readonly onSearch: (search: LedgerSearch) => void
}

/** Every message to a lead: what became of it and why; one in doubt is settled here by a person (D9). */
export function MessagesScreen({ search, onSearch }: ScreenProps): ReactNode {
  const t = useText()
  const messages = useMessages(search)
  const [shown, setShown] = useState<string>()
  const rows: readonly Message[] = messages.data?.pages.flatMap(({ items }) => items) ?? []
  const open = rows.find(({ id }) => id === shown)
  return (
    <>
      <PageHeader title={t('messages.title')} />
      <PageBody fill>
        <Filters search={search} onSearch={onSearch} />
        <Loaded query={messages} failed={t('messages.failed')}>
          {() =>
            rows.length === 0 ? (
              <Nothing search={search} onSearch={onSearch} />
            ) : (
              <MessageTable rows={rows} messages={messages} onShow={({ id }) => setShown(id)} />
            )
          }
        </Loaded>
      </PageBody>
      {open === undefined ? null : <MessageSheet message={open} onClose={() => setShown(undefined)} />}
    </>
  )
}

function Filters({ search, onSearch }: ScreenProps): ReactNode {
  const t = useText()
  const catalog = useCatalog()
  const mails = (catalog.list('mail') ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FilterRow
      label={t('messages.filter')}
      search={
        <Select
          aria-label={t('messages.mail')}
          placeholder={t('messages.mail')}
          data={mails}
          value={search.mail ?? null}
          onChange={(mail) => onSearch({ ...search, mail: mail ?? undefined })}
          searchable
          clearable
        />
      }
    >
      <FilterChip
        pressed={search.state === undefined}
        onPress={() => onSearch({ ...search, state: undefined })}
      >
        {t('messages.all')}
      </FilterChip>
      {MESSAGE_STATES.map((state) => (
        <FilterChip
          key={state}
          pressed={search.state === state}
          onPress={() => onSearch({ ...search, state })}
        >
          {t(`messages.states.${state}`)}
        </FilterChip>
      ))}
    </FilterRow>
  )
}

function Nothing({ search, onSearch }: ScreenProps): ReactNode {
  const t = useText()
  if (search.state === undefined && search.mail === undefined)
    return <EmptyState title={t('messages.emptyTitle')} text={t('messages.emptyText')} />
  return (
    <EmptyState
      title={t('messages.noneTitle')}
      text={t('messages.noneText')}
      action={<TextButton onPress={() => onSearch({})}>{t('messages.showAll')}</TextButton>}
    />
  )
}
