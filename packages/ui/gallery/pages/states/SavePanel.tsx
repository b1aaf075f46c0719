import type { ReactNode } from 'react'
import { Panel, SaveBadge, type SaveState } from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'
import classes from './SavePanel.module.css'

const nothing = (): void => {}
const STATES: readonly (readonly [SaveState, Both, Both?])[] = [
  [{ kind: 'saving' }, { ja: '保存中…', en: 'Saving…' }],
  [{ kind: 'saved' }, { ja: '保存済み 10:42', en: 'Saved 10:42' }],
  [
    { kind: 'offline' },
    { ja: 'オフライン：未反映の変更3件（この端末のみ）', en: 'Offline. 3 changes are only on this device' },
  ],
  [
    { kind: 'failed', onRetry: nothing },
    { ja: '保存できません', en: 'Couldn’t save' },
    { ja: '再試行', en: 'Try again' },
  ],
  [
    { kind: 'changed-by-another', onCompare: nothing },
    { ja: '森さんが10:41に変更', en: 'Mori changed this at 10:41' },
    { ja: '違いを見る', en: 'Compare' },
  ],
]

/** Where the changes are. */
export function SavePanel(): ReactNode {
  const say = useSay()
  return (
    <Panel title={say({ ja: '保存の表示', en: 'Where the changes are' })}>
      <div className={classes.list}>
        {STATES.map(([state, text, act]) => (
          <div key={state.kind}>
            <SaveBadge state={state} text={say(text)} {...(act === undefined ? {} : { act: say(act) })} />
          </div>
        ))}
      </div>
    </Panel>
  )
}
