import type { ReactNode } from 'react'
import { useSay } from '../say.ts'
import classes from './StatesPage.module.css'
import { CardsPanel } from './states/CardsPanel.tsx'
import { EdgesPanel } from './states/EdgesPanel.tsx'
import { EnglishPanel } from './states/EnglishPanel.tsx'
import { FailurePanel } from './states/FailurePanel.tsx'
import { NothingPanel } from './states/NothingPanel.tsx'
import { SavePanel } from './states/SavePanel.tsx'
import { SlotsPanel } from './states/SlotsPanel.tsx'

/** Every piece in every state it has. */
export function StatesPage(): ReactNode {
  const say = useSay()
  return (
    <main className={classes.page}>
      <div className={classes.head}>
        <h1>{say({ ja: '部品の状態', en: 'States of the pieces' })}</h1>
        <span>
          {say({
            ja: 'ステップ、線、文、保存、空、読み込み、エラー',
            en: 'Steps, lines, sentences, saving, nothing, loading, errors',
          })}
        </span>
      </div>
      <CardsPanel />
      <div className={classes.three}>
        <SavePanel />
        <NothingPanel />
        <FailurePanel />
        <EdgesPanel />
        <SlotsPanel />
        <EnglishPanel />
      </div>
    </main>
  )
}
