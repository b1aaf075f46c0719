import { businessCardEndpoints, leadEndpoints } from '@shirube/contract'
import { showToast } from '@shirube/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { bodyOf, type CardDraft, EMPTY_CARD, isTyped, lacks, nameOn, type Sitting } from './card-draft.ts'
import { sendPicture } from './send-picture.ts'
import { useText } from './use-text.ts'

const STALE = [businessCardEndpoints.mine.path, leadEndpoints.list.path, leadEndpoints.count.path]

/** Keeps pictures beside their cards; answers whose picture could not be kept. */
function useNextPicture() {
  const client = useQueryClient()
  const [picture, setPicture] = useState<File>()
  const [notPictured, setNotPictured] = useState<string>()
  const send = async (card: string, name: string): Promise<void> => {
    setNotPictured(undefined)
    setPicture(undefined)
    if (!picture) return
    try {
      await sendPicture(card, picture)
      await client.invalidateQueries({ queryKey: [businessCardEndpoints.mine.path] })
    } catch {
      setNotPictured(name)
    }
  }
  return { picture, setPicture, notPictured, send }
}

/** The card that is being typed, and how it is kept. */
export function useCardEntry(sitting: Sitting) {
  const { send, ...pictured } = useNextPicture()
  const [draft, setDraft] = useState<CardDraft>(EMPTY_CARD)
  /** Somebody who is there already, as the server named them. */
  const [named, setNamed] = useState<NonNullable<CardDraft['same']>>()
  const [lacking, setLacking] = useState<ReturnType<typeof lacks>>()
  const last = useRef<{ readonly card: string; readonly draft: CardDraft }>(undefined)
  const first = useRef<HTMLInputElement>(null)
  const keeping = useAction(businessCardEndpoints.keep, { invalidates: STALE })
  const keep = (as = draft): void => {
    const lack = lacks(as, sitting)
    setLacking(lack)
    setNamed(undefined)
    if (lack !== undefined || keeping.isPending) return
    keeping.mutate(
      { body: bodyOf(as, sitting) },
      {
        onSuccess: (answer) => {
          if (answer.kind === 'duplicate') return setNamed({ id: answer.lead, name: answer.name })
          last.current = { card: answer.card, draft: as }
          setDraft(EMPTY_CARD)
          first.current?.focus()
          void send(answer.card, nameOn(as))
        },
      },
    )
  }
  return { ...pictured, draft, setDraft, first, last, keep, keeping, named, lacking }
}
export type CardEntry = ReturnType<typeof useCardEntry>

/** Takes a card back; what was typed of it returns into the fields, unless the next card is begun already. */
export function useTakeBack({ draft, setDraft, first, last }: CardEntry) {
  const t = useText()
  const undoing = useAction(businessCardEndpoints.takeBack, { invalidates: STALE })
  const takeBack = ({ id, name }: { readonly id: string; readonly name: string }): void =>
    undoing.mutate(
      { params: { id } },
      {
        onSuccess: () => {
          const back = last.current?.card === id && !isTyped(draft) ? last.current.draft : undefined
          if (back) setDraft((now) => (isTyped(now) ? now : back))
          showToast({ text: t(back ? 'undone' : 'undoneOnly', { name }), closeLabel: t('close') })
          first.current?.focus()
        },
      },
    )
  return { undoing, takeBack }
}
