import { SegmentedControl } from '@mantine/core'
import { IconHourglass, IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type Family, FamilyTile, type IconLike, PinCount, SectionTitle } from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'
import classes from './UnderwayPart.module.css'

type Row = readonly [step: Both, Family, IconLike, people: number, consequence: Both]

const ROWS: readonly Row[] = [
  [
    { ja: '架電を依頼', en: 'Ask for a call' },
    'where',
    IconPhone,
    14,
    {
      ja: '担当を1班に付け替え、期限は反映した時刻から数えます。',
      en: 'They get inside sales 1; the deadline runs from now.',
    },
  ],
  [
    { ja: '3日待つ', en: 'Wait 3 days' },
    'flow',
    IconHourglass,
    159,
    {
      ja: '約束した5日まで待ち、v7の経路を最後まで進みます。',
      en: 'They wait the 5 days and finish on v7.',
    },
  ],
]
const CHOICES: readonly (readonly [value: string, label: Both])[] = [
  ['finish', { ja: '旧バージョンで最後まで', en: 'Finish on the old version' }],
  ['move', { ja: '対応するステップへ移す', en: 'Move to the matching step' }],
  ['leave', { ja: '離脱', en: 'Leave' }],
]

/** What becomes of those under way. */
export function UnderwayPart(): ReactNode {
  const say = useSay()
  const hint = say({
    ja: '実行中218人のうち。ほかの人は同じステップのままv8に続きます',
    en: 'of 218 under way; the others go on in the same step',
  })
  return (
    <section className={classes.part}>
      <SectionTitle hint={hint}>
        {say({ ja: '変更したステップで待機中の173人', en: '173 wait in steps that changed' })}
      </SectionTitle>
      <ul className={classes.underway}>
        {ROWS.map((row) => (
          <Underway key={row[0].en} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Underway({ row }: { readonly row: Row }): ReactNode {
  const say = useSay()
  const [step, family, icon, people, consequence] = row
  const choices = CHOICES.map(([value, label]) => ({ value, label: say(label) }))
  return (
    <li>
      <FamilyTile family={family} icon={icon} size="sm" />
      <b>{say(step)}</b>
      <PinCount
        count={String(people)}
        label={say({ ja: `待機中 ${people}人`, en: `${people} waiting here` })}
      />
      <div>
        <SegmentedControl aria-label={say(step)} defaultValue="move" data={choices} />
        <p>{say(consequence)}</p>
      </div>
    </li>
  )
}
