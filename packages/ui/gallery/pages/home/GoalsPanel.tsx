import type { ReactNode } from 'react'
import { type Column, DataTable, formatNumber, Meter, Panel, TextLink } from '../../../src/index.ts'
import { type Both, useSay, useUnit } from '../../say.ts'
import classes from './GoalsPanel.module.css'

interface Goal {
  readonly name: Both
  readonly reached: number
  readonly waiting: number
  readonly goal: Both
  readonly actual: number
  readonly plan: number
}

const GOALS: readonly Goal[] = [
  {
    name: { ja: '資料ダウンロード後の育成', en: 'Post-download nurture' },
    reached: 902,
    waiting: 218,
    goal: { ja: 'MQL', en: 'MQL' },
    actual: 118,
    plan: 120,
  },
  {
    name: { ja: '展示会リードの初回フォロー', en: 'First follow-up after the fair' },
    reached: 418,
    waiting: 96,
    goal: { ja: 'MQL', en: 'MQL' },
    actual: 41,
    plan: 40,
  },
  {
    name: { ja: '休眠リードの掘り起こし', en: 'Waking sleeping leads' },
    reached: 1206,
    waiting: 341,
    goal: { ja: '再訪', en: 'Return visit' },
    actual: 39,
    plan: 60,
  },
  {
    name: { ja: '料金ページ閲覧から架電へ', en: 'From price page to call' },
    reached: 64,
    waiting: 21,
    goal: { ja: 'アポ獲得', en: 'Appointment' },
    actual: 14,
    plan: 12,
  },
  {
    name: { ja: '無料トライアル14日間の伴走', en: '14-day trial guide' },
    reached: 88,
    waiting: 37,
    goal: { ja: '有料契約', en: 'Paid plan' },
    actual: 16,
    plan: 25,
  },
]

/** Scenarios against their goals. */
export function GoalsPanel(): ReactNode {
  const say = useSay()
  const title = say({ ja: 'シナリオの目標', en: 'Goals of the scenarios' })
  return (
    <Panel
      title={title}
      aside={<TextLink href="/scenarios">{say({ ja: 'すべて見る', en: 'See all' })}</TextLink>}
      inside="rows"
    >
      <DataTable
        label={title}
        columns={columns(say)}
        rows={GOALS}
        keyOf={(row) => row.name.en}
        hrefOf={() => '/scenarios'}
        rowHeight={47}
      />
    </Panel>
  )
}

function columns(say: (text: Both) => string): readonly Column<Goal>[] {
  return [
    { key: 'name', head: say({ ja: 'シナリオ', en: 'Scenario' }), names: true, cell: (row) => say(row.name) },
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
      cell: (row) => row.waiting,
    },
    { key: 'goal', head: say({ ja: '目標', en: 'Goal' }), desk: true, cell: (row) => say(row.goal) },
    {
      key: 'actual',
      head: say({ ja: '実績／計画', en: 'Actual / plan' }),
      align: 'end',
      cell: (row) => <Progress goal={row} />,
    },
  ]
}

function Progress({ goal }: { readonly goal: Goal }): ReactNode {
  const unit = useUnit()
  const share = goal.actual / goal.plan
  return (
    <span className={classes.goal}>
      <Meter share={share * 0.8} plan={0.8} tone={share < 0.8 ? 'bad' : 'accent'} />
      <span>
        <b>{goal.actual}</b>
        <small>
          ／{goal.plan}
          {unit('人')}
        </small>
      </span>
    </span>
  )
}
