import type { ReactNode } from 'react'
import { Panel, Sentence, SlotButton, StepCard } from '../../../src/index.ts'
import classes from './EnglishPanel.module.css'
import { Ports } from './Ports.tsx'
import { mailStep } from './sample-steps.ts'

/** A run in the other language on the same page. */
export function EnglishPanel(): ReactNode {
  const card = mailStep((text) => text.en)
  return (
    <div lang="en">
      <Panel title="English, same layout">
        <div className={classes.row}>
          <div className={classes.card}>
            <StepCard {...card} label="Where · Email, Send case study" />
            <Ports body={card.body} look="plain" />
          </div>
          <Sentence>
            Wait <SlotButton>3 days</SlotButton>, then go on at <SlotButton>9:00</SlotButton> in{' '}
            <SlotButton>their time zone</SlotButton>.
          </Sentence>
        </div>
      </Panel>
    </div>
  )
}
