import { IconHourglass, IconMail, IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import {
  type DiffPart,
  DiffRows,
  type Family,
  type IconLike,
  SectionTitle,
  TextButton,
} from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'
import classes from '../PublishPage.module.css'

// In a template, −…− is the old value and +…+ the new one.
const CHANGES: readonly (readonly [step: Both, Family, IconLike, change: Both])[] = [
  [
    { ja: '架電を依頼', en: 'Ask for a call' },
    'where',
    IconPhone,
    {
      ja: '担当を−江口 さやか−から+インサイドセールス1班+に、期限を−翌営業日−から+当日中+に変えます。',
      en: 'Owner −Sayaka Eguchi− becomes +inside sales 1+, deadline −next workday− becomes +end of today+.',
    },
  ],
  [
    { ja: '導入事例を送信', en: 'Send case study' },
    'where',
    IconMail,
    {
      ja: '送る時刻を−翌営業日の13:00−から+翌営業日の9:00+に変えます。',
      en: 'Sends at +9:00 the next workday+ instead of −13:00−.',
    },
  ],
  [
    { ja: '3日待つ', en: 'Wait 3 days' },
    'flow',
    IconHourglass,
    { ja: '待つ長さを−最大5日−から+最大3日+に変えます。', en: 'Waits +3 days at most+ instead of −5−.' },
  ],
]

/** What the draft changes, in sentences. */
export function ChangesPart(): ReactNode {
  const say = useSay()
  return (
    <section className={classes.section}>
      <SectionTitle
        aside={
          <TextButton onPress={() => {}}>
            {say({ ja: '図で見比べる', en: 'Compare on the canvas' })}
          </TextButton>
        }
      >
        {say({ ja: '変更 3か所', en: '3 changes' })}
      </SectionTitle>
      <DiffRows
        changes={CHANGES.map(([step, family, icon, change]) => ({
          key: step.en,
          family,
          icon,
          step: say(step),
          parts: partsOf(say(change)),
        }))}
      />
    </section>
  )
}

function partsOf(change: string): readonly DiffPart[] {
  return change.split(/(−[^−]*−|\+[^+]*\+)/u).map((piece) => {
    if (piece.startsWith('−')) return { kind: 'old', text: piece.slice(1, -1) }
    if (piece.startsWith('+')) return { kind: 'new', text: piece.slice(1, -1) }
    return { kind: 'words', text: piece }
  })
}
