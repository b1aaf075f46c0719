import { Fragment, type ReactNode } from 'react'

/** What stands in the slots of a sentence, by their names. */
export type Slots = Readonly<Record<string, ReactNode>>

/**
 * Fills the `{name}` slots of a sentence with pieces of the page. The order of the slots belongs to each language's
 * sentence. Throws when the sentence names a slot that has no piece: a defect of the catalogue, found by its test.
 */
export function fillSlots(sentence: string, slots: Slots): ReactNode {
  return sentence.split(/(\{\w+\})/u).map((part, place) => {
    // The parts of a sentence have no identity but their place.
    const key = `${place}`
    const name = /^\{(\w+)\}$/u.exec(part)?.[1]
    if (name === undefined) return <Fragment key={key}>{part}</Fragment>
    const slot = slots[name]
    if (slot === undefined) throw new Error(`The sentence "${sentence}" has nothing for {${name}}`)
    return <Fragment key={key}>{slot}</Fragment>
  })
}
