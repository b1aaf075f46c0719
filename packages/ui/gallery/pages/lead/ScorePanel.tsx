import { IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Panel, ScoreAxes, ScoreBand, StatusBadge, TextLink } from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'
import classes from './ScorePanel.module.css'

const AXES: readonly (readonly [Both, number, Both])[] = [
  [
    { ja: '企業属性', en: 'Company' },
    2,
    { ja: '製造業+1、従業員120名+1', en: 'manufacturing +1, 120 staff +1' },
  ],
  [
    { ja: '個人属性', en: 'Person' },
    2,
    { ja: '課長+1、生産技術部+1', en: 'manager +1, production engineering +1' },
  ],
  [
    { ja: 'サイト内容', en: 'Site content' },
    23,
    {
      ja: '商品ページ2回+6、商品資料+5、メール開封+2、URLクリック+2、商品ページ → 導入事例ページ+8',
      en: 'product page twice +6, product data +5, opened a mail +2, clicked a URL +2, product page → case study +8',
    },
  ],
  [
    { ja: 'リアルな行動', en: 'Real-world behaviour' },
    8,
    { ja: 'セミナー参加+4、通話2回+4', en: 'seminar +4, two calls +4' },
  ],
]

/** A score and where it comes from. */
export function ScorePanel(): ReactNode {
  const say = useSay()
  return (
    <Panel
      title={say({ ja: 'スコア', en: 'Score' })}
      aside={<TextLink href="/score">{say({ ja: '計算を見る', en: 'See the sum' })}</TextLink>}
      inside="rows"
    >
      <div className={classes.sum}>
        <b>35</b>
        <span>{say({ ja: '点', en: 'points' })}</span>
        <StatusBadge tone="score" mark={IconArrowUp}>
          hot
        </StatusBadge>
        <small>{say({ ja: '7日で+19', en: '+19 in 7 days' })}</small>
      </div>
      <div className={classes.band}>
        <ScoreBand
          score={35}
          top={40}
          thresholds={[
            { at: 10, label: '10 MQL' },
            { at: 20, label: '20 hot' },
          ]}
          label={say({ ja: '35点。10点でMQL、20点でhot', en: '35 points; MQL from 10, hot from 20' })}
        />
      </div>
      <ScoreAxes
        axes={AXES.map(([label, points, reasons]) => ({
          key: label.en,
          label: say(label),
          points: String(points),
          share: points / 35,
          reasons: say(reasons),
        }))}
      />
    </Panel>
  )
}
