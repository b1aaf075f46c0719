import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { PathSketch } from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'
import { type Sketch, splitting } from './scenario-rows.ts'
import classes from './TemplateCards.module.css'

const TEMPLATES: readonly (readonly [Both, Both, Sketch])[] = [
  [
    { ja: '資料請求から商談まで', en: 'From brochure to deal' },
    { ja: '21日・メール3・架電1', en: '21 days, 3 mails, 1 call' },
    splitting(
      ['when', 'who', 'score'],
      [
        ['where', -1],
        ['where', 0],
        ['end', 1],
      ],
    ),
  ],
  [
    { ja: 'セミナー前後の案内', en: 'Around a seminar' },
    { ja: '14日・メール4', en: '14 days, 4 mails' },
    splitting(
      ['when', 'where', 'flow'],
      [
        ['where', -0.7],
        ['where', 0.7],
      ],
    ),
  ],
  [
    { ja: '展示会の翌日フォロー', en: 'The day after the fair' },
    { ja: '7日・メール2・架電1', en: '7 days, 2 mails, 1 call' },
    splitting(
      ['when', 'who', 'flow'],
      [
        ['where', -0.7],
        ['sales', 0.7],
      ],
    ),
  ],
]

/** Templates with their paths drawn. */
export function TemplateCards(): ReactNode {
  const say = useSay()
  return (
    <div className={classes.cards}>
      {TEMPLATES.map(([name, length, sketch]) => (
        <article key={name.en} className={classes.card}>
          <div className={classes.picture}>
            <PathSketch
              {...sketch}
              size="card"
              label={say({ ja: `${name.ja}の経路`, en: `Path of ${name.en}` })}
            />
          </div>
          <div className={classes.words}>
            <h3>{say(name)}</h3>
            <p>{say(length)}</p>
            <div className={classes.actions}>
              <Button size="xs">{say({ ja: '中を見る', en: 'Preview' })}</Button>
              <Button size="xs">{say({ ja: '作成', en: 'Use it' })}</Button>
            </div>
          </div>
        </article>
      ))}
    </div>
  )
}
