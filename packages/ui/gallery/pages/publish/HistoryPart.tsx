import type { ReactNode } from 'react'
import { KpiStrip, SectionTitle } from '../../../src/index.ts'
import { type Both, useSay, useUnit } from '../../say.ts'
import classes from '../PublishPage.module.css'

const FIGURES: readonly (readonly [name: Both, value: string, unit: string, note: Both])[] = [
  [{ ja: '引き渡し', en: 'Handoffs' }, '103', '人', { ja: 'v7は95人・8人増', en: 'v7 had 95: 8 more' }],
  [
    { ja: 'メール送信', en: 'Mails sent' },
    '1,251',
    '通',
    { ja: 'v7は1,251通・増減なし', en: 'v7 had 1,251: the same' },
  ],
  [
    { ja: '引き渡しまでの中央値', en: 'Median days until handoff' },
    '6.2',
    '日',
    { ja: 'v7は7.9日・1.7日短縮', en: 'v7 took 7.9: 1.7 less' },
  ],
]

/** The draft on past data, against the live version. */
export function HistoryPart(): ReactNode {
  const say = useSay()
  const unit = useUnit()
  const title = say({ ja: '過去データで検証', en: 'Test on past data' })
  const hint = say({
    ja: 'v8を10/1〜11/20の1,284人に当てた結果。実際には送信されません',
    en: 'v8 on the 1,284 people of 1 Oct – 20 Nov; nothing is really sent',
  })
  return (
    <section className={classes.section}>
      <SectionTitle hint={hint}>{title}</SectionTitle>
      <KpiStrip
        label={title}
        items={FIGURES.map(([name, value, word, note]) => ({
          key: name.en,
          label: say(name),
          value,
          unit: unit(word),
          note: say(note),
        }))}
      />
    </section>
  )
}
