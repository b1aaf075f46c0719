import { type List, leadEndpoints, listEndpoints } from '@shirube/contract'
import {
  formatPeople,
  Note,
  PageBody,
  PageHeader,
  Panel,
  SearchField,
  StatusBadge,
  showToast,
  TextButton,
  useLanguage,
} from '@shirube/ui'
import { IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useAction } from '../api/use-action.ts'
import { useMay } from '../api/use-session.ts'
import { Loaded } from '../app/Loaded.tsx'
import { NotFound } from '../app/NotFound.tsx'
import { Refusal } from '../app/Refusal.tsx'
import { MembersPanel } from './MembersPanel.tsx'
import { RemoveGroup } from './RemoveGroup.tsx'
import classes from './SegmentScreen.module.css'
import { UsesPanel } from './UsesPanel.tsx'
import { useText } from './use-text.ts'

const MEMBER_ANSWERS = [listEndpoints.list.path, listEndpoints.members.path, leadEndpoints.list.path]

/** One list: who is on it, and putting people on it and taking them off. */
export function ListScreen({ id }: { readonly id: string }): ReactNode {
  const t = useText()
  const lists = useQuery(queryOf(listEndpoints.list))
  const list = lists.data?.items.find((one) => one.id === id)
  return (
    <>
      <Head id={id} list={list} />
      <PageBody>
        <Loaded query={lists} failed={t('lists.failed')}>
          {() => (list ? <Inside list={list} /> : <NotFound />)}
        </Loaded>
      </PageBody>
    </>
  )
}

function Head({ id, list }: { readonly id: string; readonly list: List | undefined }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const may = useMay('marketer')
  return (
    <PageHeader
      title={list?.name ?? ''}
      back={{ href: '/lists', label: t('lists.back') }}
      {...(list && { note: formatPeople(list.members, language) })}
      {...(list?.system && { badges: <StatusBadge tone="neutral">{t('lists.system')}</StatusBadge> })}
      {...(may && list && { actions: <RemoveGroup kind="list" id={id} name={list.name} /> })}
    />
  )
}

function Inside({ list }: { readonly list: List }): ReactNode {
  const t = useText()
  const may = useMay('marketer')
  const params = { id: list.id }
  const add = useAction(listEndpoints.add, { invalidates: MEMBER_ANSWERS })
  const takeOff = useAction(listEndpoints.takeOff, { invalidates: MEMBER_ANSWERS })
  const remove = ({ lead, name }: { readonly lead: string; readonly name: string }): void =>
    takeOff.mutate(
      { params, body: { leads: [lead] } },
      {
        onSuccess: () =>
          showToast({
            text: t('lists.taken', { name }),
            closeLabel: t('close'),
            action: {
              label: t('lists.undo'),
              onPress: () => add.mutate({ params, body: { leads: [lead] } }),
            },
          }),
      },
    )
  return (
    <>
      {list.system ? <Note icon={IconInfoCircle}>{t('lists.systemText')}</Note> : null}
      <Refusal error={add.error ?? takeOff.error} />
      <div className={classes.columns}>
        <MembersPanel
          kind="list"
          id={list.id}
          {...(may && {
            actOf: (member: { readonly lead: string; readonly name: string }) => (
              <TextButton onPress={() => remove(member)}>{t('lists.takeOff')}</TextButton>
            ),
          })}
        />
        <div className={classes.side}>
          {may ? (
            <Adding onAdd={(lead) => add.mutate({ params, body: { leads: [lead] } })} list={list.id} />
          ) : null}
          <UsesPanel kind="list" id={list.id} />
        </div>
      </div>
    </>
  )
}

function Adding(props: { readonly list: string; readonly onAdd: (lead: string) => void }): ReactNode {
  const t = useText()
  const [words, setWords] = useState('')
  const found = useQuery({
    ...queryOf(leadEndpoints.list, { query: { search: words, limit: 8 } }),
    enabled: words !== '',
  })
  return (
    <Panel title={t('lists.add')} inside="rows">
      <div className={classes.found}>
        <SearchField
          label={t('lists.addSearch')}
          placeholder={t('lists.searchHint')}
          clearLabel={t('clear')}
          value={words}
          onSearch={setWords}
        />
      </div>
      {words === '' ? null : (
        <ul className={classes.people}>
          {(found.data?.items ?? []).map((lead) => (
            <li key={lead.id}>
              <span className={classes.grow}>
                {lead.name} {lead.company}
              </span>
              <TextButton label={`${t('lists.addOne')} ${lead.name}`} onPress={() => props.onAdd(lead.id)}>
                {t('lists.addOne')}
              </TextButton>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
