import {
  IconArrowsExchange,
  IconArrowsSplit2,
  IconBolt,
  IconFileText,
  IconGauge,
  IconMail,
  IconUsers,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { FAMILIES, type Family, FamilyTile, type IconLike, Panel, Plate } from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'
import classes from './stack.module.css'

const LOOKS: Readonly<Record<Family, readonly [IconLike, Both]>> = {
  when: [IconBolt, { ja: 'いつ', en: 'When' }],
  who: [IconUsers, { ja: '誰に', en: 'Who' }],
  where: [IconMail, { ja: 'どこで', en: 'Where' }],
  what: [IconFileText, { ja: '何を', en: 'What' }],
  flow: [IconArrowsSplit2, { ja: '流れ', en: 'Flow' }],
  score: [IconGauge, { ja: 'スコア', en: 'Score' }],
  sales: [IconArrowsExchange, { ja: '営業', en: 'Sales' }],
}

/** The seven families in three sizes. */
export function FamiliesPanel(): ReactNode {
  const say = useSay()
  return (
    <Panel title={say({ ja: '7つの系統', en: 'Seven families' })}>
      <div className={classes.stack}>
        {FAMILIES.map((family) => (
          <div key={family} className={classes.wrap}>
            <FamilyTile family={family} icon={LOOKS[family][0]} />
            <FamilyTile family={family} icon={LOOKS[family][0]} size="sm" />
            <FamilyTile family={family} icon={LOOKS[family][0]} size="xs" />
            <FamilyTile family={family} icon={LOOKS[family][0]} off />
            <Plate family={family}>{say(LOOKS[family][1])}</Plate>
          </div>
        ))}
      </div>
    </Panel>
  )
}
