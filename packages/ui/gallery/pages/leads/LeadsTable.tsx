import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ColumnChoice, DataTable, Panel, SelectionBar, type Sort } from '../../../src/index.ts'
import { useSay } from '../../say.ts'
import { Filters } from './Filters.tsx'
import { LeadMenu } from './LeadMenu.tsx'
import classes from './LeadsTable.module.css'
import { LEADS, leadColumns } from './lead-rows.tsx'

/** The list of leads with all that a table can do. */
export function LeadsTable(): ReactNode {
  const say = useSay()
  const columns = leadColumns(say)
  const [sort, onSort] = useState<Sort>({ key: 'score', direction: 'descending' })
  const [selected, onSelect] = useState<ReadonlySet<string>>(new Set(['lead-1', 'lead-2']))
  const [hidden, onChange] = useState<ReadonlySet<string>>(new Set())
  const title = say({ ja: 'リードの一覧', en: 'List of leads' })
  const choice = { label: say({ ja: '列を選ぶ', en: 'Choose columns' }), columns, hidden, onChange }
  return (
    <>
      <Filters columns={<ColumnChoice {...choice} />} />
      {selected.size === 0 ? null : <Selected count={selected.size} onClear={() => onSelect(new Set())} />}
      <div className={classes.table}>
        <Panel label={title} inside="rows">
          <DataTable
            fill
            label={title}
            columns={columns}
            hidden={hidden}
            rows={LEADS}
            keyOf={(lead) => lead.key}
            hrefOf={(lead) => `/leads/${lead.key}`}
            rowHeight={52}
            sort={{ current: sort, onSort }}
            selection={{
              selected,
              onSelect,
              allLabel: say({ ja: 'すべて選ぶ', en: 'Select all' }),
              labelOf: ({ name }) => say({ ja: `${name.ja}を選ぶ`, en: `Select ${name.en}` }),
            }}
            menuOf={({ name }) => (
              <LeadMenu label={say({ ja: `${name.ja}の操作`, en: `More for ${name.en}` })} />
            )}
            more={{ label: say({ ja: 'さらに読み込む', en: 'Load more' }), loading: false, onMore: () => {} }}
          />
        </Panel>
      </div>
    </>
  )
}

function Selected(props: { readonly count: number; readonly onClear: () => void }): ReactNode {
  const say = useSay()
  return (
    <SelectionBar
      text={say({ ja: `${props.count}人を選択中`, en: `${props.count} selected` })}
      clearLabel={say({ ja: '選択を解除', en: 'Clear' })}
      onClear={props.onClear}
    >
      <Button size="xs">{say({ ja: 'リストに追加', en: 'Add to a list' })}</Button>
      <Button size="xs">{say({ ja: '担当を変える', en: 'Change owner' })}</Button>
    </SelectionBar>
  )
}
