import type { ScenarioRow } from '@shirube/contract'
import { type Column, DataTable, formatNumber, formatWhen, PathSketch, TwoLines } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { usePlace } from '../app/use-place.ts'
import { GoalProgress } from './GoalProgress.tsx'
import { type Acting, ScenarioDialogs } from './ScenarioDialogs.tsx'
import { type ScenarioAct, ScenarioMenu } from './ScenarioMenu.tsx'
import { ScenarioState } from './ScenarioState.tsx'
import { sketchOf } from './sketch-of.ts'
import { useScenarioActs } from './use-scenario-acts.ts'
import { useText } from './use-text.ts'

const SKETCH_COLUMNS = 6

/** The scenarios as rows: path, name, state, people, goal. */
export function ScenarioTable(props: {
  readonly rows: readonly ScenarioRow[]
  /** The folders that there are. */
  readonly folders: readonly string[]
}): ReactNode {
  const t = useText()
  const acts = useScenarioActs()
  const [acting, setActing] = useState<Acting>()
  const act = (row: ScenarioRow, what: ScenarioAct): void => {
    if (what === 'duplicate' || what === 'export' || what === 'resume' || what === 'restore') acts[what](row)
    else setActing({ row, act: what })
  }
  return (
    <>
      <DataTable
        label={t('title')}
        columns={useColumns()}
        rows={props.rows}
        keyOf={(row) => row.id}
        hrefOf={(row) => `/scenarios/${row.id}`}
        rowHeight={62}
        menuOf={(row) => <ScenarioMenu row={row} onAct={(what) => act(row, what)} />}
      />
      <ScenarioDialogs acting={acting} folders={props.folders} onClose={() => setActing(undefined)} />
    </>
  )
}

function useColumns(): readonly Column<ScenarioRow>[] {
  const t = useText()
  const place = usePlace()
  return [
    {
      key: 'path',
      head: t('column.path'),
      desk: true,
      width: '150px',
      cell: (row) => (
        <PathSketch
          {...sketchOf(row.outline, SKETCH_COLUMNS)}
          size="row"
          label={t('pathOf', { name: row.name })}
        />
      ),
    },
    {
      key: 'name',
      head: t('column.name'),
      names: true,
      cell: (row) => <TwoLines first={row.name} second={row.folder ?? ''} />,
    },
    { key: 'state', head: t('column.state'), cell: (row) => <ScenarioState row={row} /> },
    {
      key: 'reached',
      head: t('column.reached'),
      align: 'end',
      desk: true,
      cell: (row) => formatNumber(row.reached),
    },
    {
      key: 'underWay',
      head: t('column.underWay'),
      align: 'end',
      cell: (row) => <b>{formatNumber(row.underWay)}</b>,
    },
    { key: 'goal', head: t('column.goal'), desk: true, cell: (row) => <GoalProgress row={row} /> },
    { key: 'owner', head: t('column.owner'), desk: true, cell: (row) => row.owner ?? '—' },
    {
      key: 'updated',
      head: t('column.updated'),
      desk: true,
      cell: (row) => formatWhen(row.updatedAt, { ...place, now: Date.now() }),
    },
  ]
}
