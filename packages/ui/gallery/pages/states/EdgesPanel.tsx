import type { ReactNode } from 'react'
import {
  EdgeArrow,
  EdgeBandStroke,
  EdgeStroke,
  edgeBand,
  InsertButton,
  Panel,
  portClass,
  WayPill,
} from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'
import classes from './EdgesPanel.module.css'

const DOWN = 'M30 12V96'
const whole = edgeBand(902, 1284)
const leak = edgeBand(382, 1284)

/** Lines in all their states. */
export function EdgesPanel(): ReactNode {
  const say = useSay()
  const match = say({ ja: '該当', en: 'Match' })
  return (
    <Panel title={say({ ja: '線の状態', en: 'States of lines' })}>
      <div className={classes.row}>
        <Edge name={{ ja: '通常', en: 'Plain' }} drawing={<Line look="plain" />} />
        <Edge
          name={{ ja: 'ホバーで追加', en: 'Add' }}
          drawing={<Line look="plain" />}
          middle={<InsertButton label={say({ ja: 'ステップを追加', en: 'Add a step' })} onPress={() => {}} />}
        />
        <Edge
          name={{ ja: '分岐先の名前', en: 'Named' }}
          drawing={<Line look="plain" />}
          middle={<WayPill name={match} look="plain" />}
        />
        <Edge
          name={{ ja: '経路', en: 'Lit' }}
          lit
          drawing={<Line look="lit" />}
          middle={<WayPill name={match} look="lit" />}
        />
        <Edge name={{ ja: 'リハーサル', en: 'Rehearsal' }} drawing={<Line look="running" />} />
        <Edge
          name={{ ja: '実績', en: 'Results' }}
          bare
          drawing={<Band band={whole} leak={false} />}
          middle={<WayPill count="902" look="plain" />}
        />
        <Edge
          name={{ ja: '漏れ', en: 'Leak' }}
          bare
          drawing={<Band band={leak} leak />}
          middle={<WayPill count="382" look="leak" />}
        />
      </div>
    </Panel>
  )
}

function Line({ look }: { readonly look: 'plain' | 'lit' | 'running' }): ReactNode {
  return (
    <>
      <EdgeStroke d={DOWN} look={look} />
      <EdgeArrow
        tip={{ x: 30, y: 97 }}
        direction="down"
        look={look}
        {...(look === 'plain' ? {} : { width: 11 })}
      />
    </>
  )
}

function Band(props: { readonly band: typeof whole; readonly leak: boolean }): ReactNode {
  const { band } = props
  const width = band.kind === 'band' ? band.arrow : 9
  return (
    <>
      <EdgeBandStroke d="M30 4V92" band={band} leak={props.leak} />
      <EdgeArrow
        tip={{ x: 30, y: 104 }}
        direction="down"
        width={width}
        look={props.leak ? 'leak' : 'plain'}
      />
    </>
  )
}

function Edge(props: {
  readonly name: Both
  readonly drawing: ReactNode
  readonly middle?: ReactNode
  readonly lit?: boolean
  readonly bare?: boolean
}): ReactNode {
  const say = useSay()
  const port = portClass(props.lit ? 'lit' : 'plain')
  return (
    <figure className={classes.edge}>
      <div className={classes.drawing}>
        <svg width={60} height={112} viewBox="0 0 60 112" aria-hidden="true">
          {props.drawing}
        </svg>
        {props.bare ? null : (
          <>
            <span className={`${port} ${classes.above}`} />
            <span className={`${port} ${classes.below}`} />
          </>
        )}
        {props.middle === undefined ? null : <span className={classes.middle}>{props.middle}</span>}
      </div>
      <figcaption>{say(props.name)}</figcaption>
    </figure>
  )
}
