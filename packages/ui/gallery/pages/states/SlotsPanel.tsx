import { IconMail } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { FamilyTile, Panel, Sentence, SlotButton, StepCard, useLanguage } from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'
import classes from './SlotsPanel.module.css'
import { waitStep } from './sample-steps.ts'

/** Slots in a sentence, and cards from afar. */
export function SlotsPanel(): ReactNode {
  const say = useSay()
  return (
    <Panel title={say({ ja: '文の中のスロット', en: 'Slots in a sentence' })}>
      <Wait note={{ ja: '通常：太字と下線', en: 'At rest: weight and underline' }} />
      <Wait attention="hover" note={{ ja: 'ホバー：枠と開く印', en: 'Hover: box and chevron' }} />
      <Wait attention="focus" note={{ ja: 'フォーカス：2pxの枠', en: 'Focus: 2 px box' }} />
      <div className={classes.zoom}>
        <div className={classes.far}>
          <StepCard
            {...waitStep(say)}
            family="where"
            icon={IconMail}
            zoom="title"
            title={say({ ja: '導入事例を送信', en: 'Send case study' })}
          />
        </div>
        <span>{say({ ja: '40〜74%：題名', en: '40–74%: title' })}</span>
        <FamilyTile family="where" icon={IconMail} />
        <span>{say({ ja: '39%以下：形', en: 'Under 40%: shape' })}</span>
      </div>
    </Panel>
  )
}

function Wait(props: { readonly attention?: 'hover' | 'focus'; readonly note: Both }): ReactNode {
  const say = useSay()
  const { attention, note } = props
  return (
    <div className={classes.line}>
      <Sentence>
        {useLanguage() === 'en' ? 'Wait ' : null}
        <SlotButton {...(attention === undefined ? {} : { attention })}>
          {say({ ja: '3日', en: '3 days' })}
        </SlotButton>
        {say({ ja: '待ち、', en: ', then go on at ' })}
        <SlotButton>9:00</SlotButton>
        {say({ ja: 'に進みます。', en: '.' })}
      </Sentence>
      <span>{say(note)}</span>
    </div>
  )
}
