import type { ReactNode } from 'react'
import { ErrorState, Panel, RowShapes, StaleBanner } from '../../../src/index.ts'
import { useSay } from '../../say.ts'
import classes from './FailurePanel.module.css'

/** Loading, failed, and older than it should be. */
export function FailurePanel(): ReactNode {
  const say = useSay()
  return (
    <Panel title={say({ ja: '読み込み中とエラー', en: 'Loading and errors' })}>
      <div className={classes.stack}>
        <div className={classes.shapes}>
          <RowShapes rows={1} />
        </div>
        <ErrorState
          failed={say({ ja: 'リードを読み込めませんでした', en: 'Couldn’t load leads' })}
          safe={say({
            ja: '10秒返事がありません。入力は残っています。',
            en: 'No answer for 10 s. What you entered is still here.',
          })}
          retry={{ label: say({ ja: '再試行', en: 'Try again' }), onRetry: () => {} }}
          code="E-504 10:43:07"
        />
        <StaleBanner
          text={say({ ja: '10:42時点の値を表示しています', en: 'Showing figures from 10:42' })}
          refresh={{ label: say({ ja: '更新する', en: 'Refresh' }), onRefresh: () => {} }}
        />
      </div>
    </Panel>
  )
}
