import { Button } from '@mantine/core'
import { scenarioEndpoints } from '@shirube/contract'
import { EmptyState, PageBody, PageHeader, Panel, SearchField, TextButton } from '@shirube/ui'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useMay } from '../api/use-session.ts'
import { Loaded } from '../app/Loaded.tsx'
import { useLiveQueries } from '../live/use-live.ts'
import { CreateDialog } from './CreateDialog.tsx'
import { FilterSide } from './FilterSide.tsx'
import { filterScenarios, foldersOf, type ScenarioFilter } from './filter-scenarios.ts'
import { ImportButton } from './ImportButton.tsx'
import classes from './ScenariosScreen.module.css'
import { ScenarioTable } from './ScenarioTable.tsx'
import { TemplatesPart } from './TemplatesPart.tsx'
import { useText } from './use-text.ts'

/** Every scenario with its state, people and goal; and where new ones are begun. */
export function ScenariosScreen(props: {
  readonly filter: ScenarioFilter
  readonly onFilter: (filter: ScenarioFilter) => void
}): ReactNode {
  const t = useText()
  const { filter, onFilter } = props
  const [creating, setCreating] = useState(false)
  const scenarios = useQuery(queryOf(scenarioEndpoints.list))
  useLiveQueries(['changes', 'counts'], [scenarioEndpoints.list.path])
  return (
    <>
      <Head {...props} empty={scenarios.data?.items.length === 0} onCreate={() => setCreating(true)} />
      <PageBody>
        <Loaded query={scenarios} failed={t('failed')}>
          {({ items }) => (
            <div className={classes.columns}>
              {items.length === 0 ? null : <FilterSide rows={items} filter={filter} onFilter={onFilter} />}
              <div className={classes.main}>
                <Panel label={t('title')} inside="rows">
                  {items.length === 0 ? (
                    <Nothing onCreate={() => setCreating(true)} />
                  ) : (
                    <Rows {...props} rows={items} />
                  )}
                </Panel>
                <TemplatesPart />
              </div>
            </div>
          )}
        </Loaded>
      </PageBody>
      <CreateDialog opened={creating} onClose={() => setCreating(false)} />
    </>
  )
}

function Head(props: {
  readonly filter: ScenarioFilter
  readonly onFilter: (filter: ScenarioFilter) => void
  /** Nothing is there: what to do first is said where the list would be. */
  readonly empty: boolean
  readonly onCreate: () => void
}): ReactNode {
  const t = useText()
  const mayDraw = useMay('marketer')
  const { filter, onFilter, empty } = props
  return (
    <PageHeader
      title={t('title')}
      actions={
        <>
          {empty ? null : (
            <SearchField
              label={t('search')}
              placeholder={t('searchHint')}
              clearLabel={t('clear')}
              value={filter.words ?? ''}
              onSearch={(words) => onFilter({ ...filter, words: words === '' ? undefined : words })}
            />
          )}
          <ImportButton />
          {mayDraw && !empty ? (
            <Button
              variant="filled"
              leftSection={<IconPlus size={15} stroke={1.75} />}
              onClick={props.onCreate}
            >
              {t('create')}
            </Button>
          ) : null}
        </>
      }
    />
  )
}

function Rows(props: {
  readonly rows: Parameters<typeof filterScenarios>[0]
  readonly filter: ScenarioFilter
  readonly onFilter: (filter: ScenarioFilter) => void
}): ReactNode {
  const t = useText()
  const found = filterScenarios(props.rows, props.filter)
  if (found.length > 0)
    return <ScenarioTable rows={found} folders={foldersOf(props.rows).map((folder) => folder.path)} />
  return (
    <EmptyState
      title={t('nothingFound')}
      text={t('nothingFoundText')}
      action={<TextButton onPress={() => props.onFilter({})}>{t('showAll')}</TextButton>}
    />
  )
}

function Nothing(props: { readonly onCreate: () => void }): ReactNode {
  const t = useText()
  return (
    <EmptyState
      family="when"
      title={t('empty.title')}
      text={t('empty.text')}
      action={
        useMay('marketer') ? (
          <Button variant="filled" onClick={props.onCreate}>
            {t('create')}
          </Button>
        ) : undefined
      }
    />
  )
}
