import { Button } from '@mantine/core'
import { IconAlertTriangle, IconDownload, IconFileText, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import {
  type Column,
  DataTable,
  formatNumber,
  Meter,
  PageBody,
  PageHeader,
  Panel,
  PathSketch,
  SearchField,
  SectionTitle,
  StatusBadge,
  TextLink,
  TwoLines,
} from '../../src/index.ts'
import { GalleryShell } from '../GalleryShell.tsx'
import type { PageProps } from '../page-props.ts'
import { type Both, useSay, useUnit } from '../say.ts'
import classes from './ScenariosPage.module.css'
import { SCENARIOS, type ScenarioRow } from './scenarios/scenario-rows.ts'
import { TemplateCards } from './scenarios/TemplateCards.tsx'

/** The list of scenarios, and templates below. */
export function ScenariosPage(props: PageProps): ReactNode {
  const say = useSay()
  const title = say({ ja: 'シナリオ', en: 'Scenarios' })
  return (
    <GalleryShell {...props} at="scenarios">
      <PageHeader
        title={title}
        actions={
          <>
            <SearchField
              label={say({ ja: 'シナリオを探す', en: 'Find a scenario' })}
              placeholder={say({ ja: '名前・担当・開始条件で探す', en: 'Name, owner or start' })}
              value=""
              onSearch={() => {}}
              clearLabel={say({ ja: '消す', en: 'Clear' })}
            />
            <Button leftSection={<IconDownload size={15} stroke={1.75} />}>
              {say({ ja: '読み込む', en: 'Import' })}
            </Button>
            <Button variant="filled" leftSection={<IconPlus size={15} stroke={1.75} />}>
              {say({ ja: 'シナリオを作成', en: 'New scenario' })}
            </Button>
          </>
        }
      />
      <PageBody>
        <Panel label={title} inside="rows">
          <DataTable
            label={title}
            columns={columns(say)}
            rows={SCENARIOS}
            keyOf={(row) => row.name.en}
            hrefOf={() => '/canvas'}
            rowHeight={62}
          />
        </Panel>
        <SectionTitle
          hint={say({ ja: '作成したあとに、すべて変えられます', en: 'everything can be changed afterwards' })}
          aside={<TextLink href="/templates">{say({ ja: 'すべて見る（18）', en: 'See all (18)' })}</TextLink>}
        >
          {say({ ja: 'テンプレートから作成', en: 'Start from a template' })}
        </SectionTitle>
        <TemplateCards />
      </PageBody>
    </GalleryShell>
  )
}

function columns(say: (text: Both) => string): readonly Column<ScenarioRow>[] {
  return [
    {
      key: 'path',
      head: say({ ja: '経路', en: 'Path' }),
      desk: true,
      cell: (row) => (
        <PathSketch
          {...row.sketch}
          size="row"
          label={say({ ja: `${row.name.ja}の経路`, en: `Path of ${row.name.en}` })}
        />
      ),
    },
    {
      key: 'name',
      head: say({ ja: '名前', en: 'Name' }),
      names: true,
      cell: (row) => <TwoLines first={say(row.name)} second={say(row.tags)} />,
    },
    { key: 'state', head: say({ ja: '状態', en: 'State' }), cell: (row) => <State row={row} /> },
    {
      key: 'reached',
      head: say({ ja: '到達', en: 'Reached' }),
      align: 'end',
      desk: true,
      cell: (row) => formatNumber(row.reached),
    },
    {
      key: 'waiting',
      head: say({ ja: '待機中', en: 'Waiting' }),
      align: 'end',
      desk: true,
      cell: (row) => <b className={classes.strong}>{row.waiting}</b>,
    },
    {
      key: 'goal',
      head: say({ ja: '目標：実績と計画（30日）', en: 'Goal: actual and plan (30 d)' }),
      desk: true,
      cell: (row) => <Goal row={row} />,
    },
    { key: 'owner', head: say({ ja: '担当', en: 'Owner' }), desk: true, cell: (row) => say(row.owner) },
  ]
}

function State({ row }: { readonly row: ScenarioRow }): ReactNode {
  const say = useSay()
  switch (row.state) {
    case 'draft':
      return (
        <StatusBadge tone="neutral" mark={IconFileText}>
          {say({ ja: '下書き', en: 'Draft' })}
        </StatusBadge>
      )
    case 'stopped':
      return (
        <StatusBadge tone="bad" mark={IconAlertTriangle}>
          {say({ ja: '停止：要修正2件', en: 'Stopped: 2 to fix' })}
        </StatusBadge>
      )
    case 'live':
      return (
        <StatusBadge tone="ok" mark="dot">
          {say({ ja: `稼働中 v${row.version}`, en: `Live v${row.version}` })}
        </StatusBadge>
      )
  }
}

function Goal({ row }: { readonly row: ScenarioRow }): ReactNode {
  const say = useSay()
  const unit = useUnit()
  return (
    <span className={classes.goal}>
      <span>{say(row.goal)}</span>
      <span>
        <b>{row.actual}</b>
        <small>
          ／{row.plan}
          {unit('人')}
        </small>
      </span>
      <Meter
        share={(row.actual / row.plan) * 0.8}
        plan={0.8}
        tone={row.actual / row.plan < 0.8 ? 'bad' : 'accent'}
      />
    </span>
  )
}
