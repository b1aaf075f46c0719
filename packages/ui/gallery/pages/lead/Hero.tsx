import type { ReactNode } from 'react'
import { AnswerSteps, Initial, Panel, type Stage, StageSteps, useLanguage } from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'
import classes from './Hero.module.css'

type Reached = readonly (readonly [state: Stage['state'], label: Both])[]

const STAGES: Reached = [
  ['done', { ja: '①リードジェネレーション後期', en: '1 Generation, late' }],
  ['done', { ja: '②ナーチャリング', en: '2 Nurturing' }],
  ['current', { ja: '③クオリフィケーション', en: '3 Qualification' }],
  ['ahead', { ja: '④エンゲージメント', en: '4 Engagement' }],
  ['ahead', { ja: '⑤カスタマーサクセス', en: '5 Customer success' }],
]
const ANSWERS: Reached = [
  ['done', { ja: 'MQL 11/2', en: 'MQL 2 Nov' }],
  ['current', { ja: 'SAL 営業受領 11/17', en: 'SAL accepted 17 Nov' }],
  ['ahead', { ja: 'SQL 営業可能　まだ', en: 'SQL not yet' }],
  ['ahead', { ja: '商談', en: 'Deal' }],
  ['ahead', { ja: '受注', en: 'Won' }],
]

/** Who a lead is and how far they have come. */
export function Hero(): ReactNode {
  const say = useSay()
  const ja = useLanguage() === 'ja'
  const name = say({ ja: '佐伯 美咲', en: 'Misaki Saeki' })
  const steps = (reached: Reached): readonly Stage[] =>
    reached.map(([state, label]) => ({ key: label.en, state, label: say(label) }))
  return (
    <Panel label={name}>
      <div className={classes.hero}>
        <div className={classes.who}>
          <Initial name={say({ ja: '佐伯', en: 'Saeki' })} size="lg" />
          <div>
            <p className={classes.name}>
              {name} {ja ? <small>さえき みさき</small> : null}
            </p>
            <p>{say({ ja: '鈴懸製作所　生産技術部 課長', en: 'Suzukake Works, production engineering' })}</p>
          </div>
        </div>
        <div className={classes.steps}>
          <StageSteps label={say({ ja: 'ステージ', en: 'Stage' })} stages={steps(STAGES)} />
          <AnswerSteps label={say({ ja: '営業の回答', en: 'Answers of sales' })} answers={steps(ANSWERS)} />
        </div>
      </div>
    </Panel>
  )
}
