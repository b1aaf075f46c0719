import type { Condition } from '@shirube/audience'
import { type LeadBrief, leadEndpoints } from '@shirube/contract'
import {
  formatChange,
  formatNumber,
  formatPeople,
  Initial,
  Panel,
  SearchField,
  TextButton,
  TwoLines,
  useLanguage,
} from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { Failure } from '../app/Failure.tsx'
import { ReasonsPanel } from './ReasonsPanel.tsx'
import classes from './SegmentScreen.module.css'
import type { usePreview } from './use-preview.ts'
import { usePrevious } from './use-previous.ts'
import { useSayPeople } from './use-say-people.ts'
import { useText } from './use-text.ts'

type Preview = ReturnType<typeof usePreview>
interface Person {
  readonly id: string
  readonly name: string
}

/** How many people fit now, some of them, and why one of them does. */
export function PreviewPanel(props: {
  readonly condition: Condition | null
  readonly preview: Preview
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const sayPeople = useSayPeople()
  const { condition, preview } = props
  const [chosen, setChosen] = useState<Person>()
  const { data, isError, error } = preview.whole
  const count = condition === null ? undefined : data
  const exact = count?.precision === 'exact' ? count.people : undefined
  const before = usePrevious(data?.precision === 'exact' ? data.people : undefined)
  const difference = exact === undefined || before === undefined ? 0 : exact - before
  const sample = condition === null ? [] : (data?.sample ?? [])
  const asked = chosen ?? sample[0]
  return (
    <>
      <Panel
        title={t('segments.matching')}
        aside={t(preview.counting ? 'segments.counting' : 'segments.auto')}
      >
        {isError ? <Failure error={error} title={t('segments.countFailed')} /> : null}
        <p className={classes.figure} role="status">
          <b>{count ? sayPeople(count) : '—'}</b>
          {difference === 0 ? null : (
            <span>
              {t('segments.change')} {formatChange(difference)}
            </span>
          )}
        </p>
        {count?.excluded ? (
          <p className={classes.quiet}>
            {t('segments.excluded', { people: formatPeople(count.excluded, language) })}
          </p>
        ) : null}
      </Panel>
      <SamplePanel
        none={condition === null ? t('segments.sampleLater') : exact === 0 ? t('segments.sampleNone') : ''}
        sample={sample}
        chosen={asked?.id}
        onChoose={setChosen}
      />
      {condition === null ? null : (
        <ReasonsPanel condition={condition} person={asked} search={<AnotherPerson onChoose={setChosen} />} />
      )}
    </>
  )
}

function SamplePanel(props: {
  /** Why there is nobody; empty while there is, or nobody knows yet. */
  readonly none: string
  readonly sample: readonly LeadBrief[]
  readonly chosen: string | undefined
  readonly onChoose: (person: Person) => void
}): ReactNode {
  const t = useText()
  const { none, sample, chosen, onChoose } = props
  return (
    <Panel title={t('segments.sample')} inside="rows">
      {none === '' ? null : <p className={classes.quiet}>{none}</p>}
      <ul className={classes.people}>
        {sample.map((lead) => (
          <li key={lead.id} data-chosen={lead.id === chosen || undefined}>
            <Initial name={lead.name} size="sm" />
            <span className={classes.grow}>
              <TwoLines
                first={<TextButton onPress={() => onChoose(lead)}>{lead.name}</TextButton>}
                second={lead.company ?? lead.email ?? ''}
              />
            </span>
            <span className={classes.score}>{formatNumber(lead.score)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function AnotherPerson(props: { readonly onChoose: (person: Person) => void }): ReactNode {
  const t = useText()
  const [words, setWords] = useState('')
  const found = useQuery({
    ...queryOf(leadEndpoints.list, { query: { search: words, limit: 5 } }),
    enabled: words !== '',
  })
  const choose = (person: Person): void => {
    props.onChoose(person)
    setWords('')
  }
  return (
    <div className={classes.found}>
      <SearchField
        size="xs"
        label={t('segments.whySearch')}
        placeholder={t('segments.whySearch')}
        clearLabel={t('clear')}
        value={words}
        onSearch={setWords}
      />
      {words === '' ? null : (
        <ul>
          {(found.data?.items ?? []).map((lead) => (
            <li key={lead.id}>
              <TextButton onPress={() => choose(lead)}>{lead.name}</TextButton> {lead.company}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
