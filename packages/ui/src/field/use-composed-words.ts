import { type ChangeEvent, type CompositionEvent, useState } from 'react'

/** What a field shows and does so that an input method may compose in it undisturbed. */
export interface ComposedWords {
  readonly shown: string
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
  readonly onCompositionStart: (event: CompositionEvent<HTMLInputElement>) => void
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
}

/** Passes words on at each change, but those of a composition only once it is over. */
export function useComposedWords(value: string, onWords: (words: string) => void): ComposedWords {
  // While composing, the field shows what is being composed; outside, what the page holds.
  const [draft, setDraft] = useState<string>()
  const finish = (words: string): void => {
    setDraft(undefined)
    if (words !== value) onWords(words)
  }
  return {
    shown: draft ?? value,
    onChange: ({ currentTarget, nativeEvent }) => {
      if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) setDraft(currentTarget.value)
      else finish(currentTarget.value)
    },
    onCompositionStart: (event) => setDraft(event.currentTarget.value),
    onCompositionEnd: (event) => finish(event.currentTarget.value),
  }
}
