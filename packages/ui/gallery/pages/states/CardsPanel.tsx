import type { ReactNode } from 'react'
import { StepCard, type StepCardProps, type StepResult } from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'
import classes from './CardsPanel.module.css'
import { Ports } from './Ports.tsx'
import { callStep, mailBody, mailStep, pointsStep, scoreStep, waitStep } from './sample-steps.ts'

/** The step cards in all their states, on the ground of the canvas. */
export function CardsPanel(): ReactNode {
  const say = useSay()
  return (
    <section className={classes.ground} aria-label={say({ ja: 'ステップ', en: 'Steps' })}>
      <Cell
        card={mailStep(say)}
        note={{ ja: '送信：140px。メールと件名と結果', en: 'Sending: 140 px, mail and result' }}
      />
      <Cell
        card={mailStep(say, { attention: 'hover' })}
        note={{ ja: 'ホバー：枠が濃くなり、影が1段上がる', en: 'Hover: darker frame, higher shadow' }}
      />
      <Cell card={mailStep(say, { attention: 'focus' })} note={{ ja: 'フォーカス', en: 'Focus' }} />
      <Cell
        card={mailStep(say, { attention: 'selected' })}
        note={{ ja: '選択中：右に設定が開く', en: 'Selected: settings at the right' }}
      />
      <Cell card={mailStep(say, { path: 'off' })} note={{ ja: '経路外', en: 'Off the path' }} look="dim" />
      <Cell
        card={scoreStep(say)}
        note={{ ja: '分岐先：見出し56＋1行28。主の行は下へ', en: 'Ways: 56 + 28 a row, the main one down' }}
      />
      <Cell card={callStep(say)} note={{ ja: '要修正：本番に反映できない', en: 'To fix: cannot go live' }} />
      <FollowedCards />
    </section>
  )
}

function FollowedCards(): ReactNode {
  const say = useSay()
  const sent = { ja: '11/24 9:00に送信', en: 'Sent 24 Nov, 9:00' }
  const until = { ja: '11/27 9:00まで', en: 'until 27 Nov, 9:00' }
  const nobody = { waiting: undefined, errors: undefined }
  const points = pointsStep(say, say({ ja: '11/24 11:14', en: '24 Nov, 11:14' }))
  const off = { kind: 'disabled', label: say({ ja: '停止中', en: 'Off' }) } as const
  return (
    <>
      <Cell
        card={mailStep(say, { ...nobody, path: 'lit', body: mailBody(say, fact(say(sent), true)) })}
        note={{ ja: '経路：この人が通った', en: 'Lit: this person passed' }}
        look="lit"
      />
      <div className={classes.pair}>
        <Cell card={waitStep(say)} note={{ ja: '小：40px。1行だけ', en: 'Small: 40 px, one line' }} />
        <Cell
          card={waitStep(say, {
            ...nobody,
            path: 'current',
            body: { kind: 'small', result: fact(say(until), false) },
          })}
          note={{ ja: 'いまここ', en: 'Here now' }}
          look="lit"
        />
      </div>
      <div className={classes.pair}>
        <Cell
          card={{ ...points, path: 'planned' }}
          note={{ ja: '予定：破線の枠', en: 'Planned: dashed frame' }}
        />
        <Cell
          card={{ ...points, health: off }}
          note={{ ja: '停止中：そのまま次へ', en: 'Off: passed straight through' }}
        />
      </div>
    </>
  )
}

const fact = (text: string, done: boolean): StepResult => ({ kind: 'fact', text, done })

function Cell(props: {
  readonly card: StepCardProps
  readonly note: Both
  readonly look?: 'plain' | 'lit' | 'dim'
}): ReactNode {
  const say = useSay()
  const { card, note, look = 'plain' } = props
  return (
    <figure className={classes.cell}>
      <div className={classes.card}>
        <StepCard {...card} label={`${card.plate} ${card.title}`} />
        <Ports body={card.body} look={look} />
      </div>
      <figcaption>{say(note)}</figcaption>
    </figure>
  )
}
