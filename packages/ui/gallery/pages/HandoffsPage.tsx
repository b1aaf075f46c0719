import { Button, SegmentedControl } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { KpiStrip, PageBody, PageHeader, StatusBadge } from '../../src/index.ts'
import { GalleryShell } from '../GalleryShell.tsx'
import type { PageProps } from '../page-props.ts'
import { type Both, useSay, useUnit } from '../say.ts'
import classes from './HandoffsPage.module.css'
import { HandoffCard } from './handoffs/HandoffCard.tsx'
import { HANDOFFS } from './handoffs/handoff-rows.ts'

/** Handoffs with their clocks. */
export function HandoffsPage(props: PageProps): ReactNode {
  const say = useSay()
  const whose = [
    { value: 'team', label: say({ ja: 'チーム', en: 'Team' }) },
    { value: 'mine', label: say({ ja: '自分', en: 'Mine' }) },
  ]
  return (
    <GalleryShell {...props} at="handoffs">
      <PageHeader
        title={say({ ja: '引き渡し', en: 'Handoffs' })}
        note={say({ ja: '製造業チーム・11月20日 10:42', en: 'Manufacturing team, 20 Nov, 10:42' })}
        actions={
          <>
            <SegmentedControl aria-label={say({ ja: '誰の分か', en: 'Whose' })} data={whose} />
            <Button leftSection={<IconFilter size={15} stroke={1.75} />}>
              {say({ ja: '絞り込む', en: 'Filter' })}
            </Button>
          </>
        }
      />
      <PageBody>
        <div className={classes.board}>
          {(['mql', 'sal', 'sql'] as const).map((column) => (
            <Column key={column} column={column} />
          ))}
        </div>
        <After />
      </PageBody>
    </GalleryShell>
  )
}

function Column({ column }: { readonly column: 'mql' | 'sal' | 'sql' }): ReactNode {
  const handoffs = HANDOFFS.filter((handoff) => handoff.column === column)
  return (
    <section className={classes.column} aria-label={column.toUpperCase()}>
      <header>
        <h2>{column.toUpperCase()}</h2>
        <StatusBadge tone="neutral">{handoffs.length}</StatusBadge>
      </header>
      {handoffs.map((handoff) => (
        <HandoffCard key={handoff.company.en} handoff={handoff} />
      ))}
    </section>
  )
}

const OUTCOMES: readonly (readonly [name: Both, count: string, note: Both])[] = [
  [{ ja: '商談', en: 'Deals' }, '38', { ja: '見込み6,420万円', en: '¥64,200,000 expected' }],
  [{ ja: '受注', en: 'Won' }, '9', { ja: '1,380万円・目標12件', en: '¥13,800,000, target 12' }],
  [{ ja: '失注', en: 'Lost' }, '6', { ja: '理由：時期4・価格2', en: 'timing 4, price 2' }],
]

function After(): ReactNode {
  const say = useSay()
  const unit = useUnit()
  return (
    <KpiStrip
      label={say({ ja: '引き渡しのあと', en: 'After the handoff' })}
      items={[
        ...OUTCOMES.map(([name, value, note]) => ({
          key: name.en,
          label: say(name),
          value,
          unit: unit('件'),
          note: say(note),
          href: '/deals',
        })),
        {
          key: 'time',
          label: say({ ja: '期限内の回答', en: 'Answered in time' }),
          value: '87',
          unit: '%',
          note: say({ ja: '30件中26件', en: '26 of 30' }),
        },
      ]}
    />
  )
}
