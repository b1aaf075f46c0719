import type { Mail } from '@shirube/contract'
import { languagesOf, type MailVariant } from '@shirube/email'
import { useState } from 'react'
import { useStore } from 'zustand'
import { useShownLanguage } from '../../i18n/use-shown-language.ts'
import type { SourceHandle } from '../source/SourceEditor.tsx'
import type { EditorView } from './editor-view.ts'
import type { MailDraftStore } from './mail-draft.ts'
import { type OutlineBlock, outlineOf } from './outline-of.ts'
import { useMailDraft } from './use-mail-draft.ts'

const NOTHING: MailVariant = { subject: '', mjml: '' }

/** Everything that the parts of the editor share. */
export interface Editor {
  readonly draft: MailDraftStore
  /** How the mail is looked at; its language is one that the mail is written in. */
  readonly view: EditorView
  readonly setView: (view: EditorView) => void
  readonly variant: MailVariant
  readonly write: (change: Partial<MailVariant>) => void
  readonly replace: (variant: MailVariant) => void
  readonly source: SourceHandle | undefined
  readonly setSource: (source: SourceHandle | undefined) => void
  readonly cursor: number | undefined
  readonly setCursor: (at: number) => void
  readonly blocks: readonly OutlineBlock[] | undefined
  /** Selects the block that begins at an offset, in the source. */
  readonly selectBlock: (from: number) => void
}

/** Opens a mail in the editor. */
export function useEditor(mail: Mail): Editor {
  const spoken = useShownLanguage()
  const draft = useMailDraft(mail)
  const content = useStore(draft, (state) => state.content)
  const [source, setSource] = useState<SourceHandle>()
  const [cursor, setCursor] = useState<number>()
  const [asked, setView] = useState<EditorView>({
    device: 'desk',
    scheme: 'light',
    lead: undefined,
    language: spoken,
  })
  const written = languagesOf(content)
  const language = written.includes(asked.language) ? asked.language : (written[0] ?? asked.language)
  const variant = content.variants[language] ?? NOTHING
  const blocks = outlineOf(variant.mjml)
  return {
    draft,
    view: { ...asked, language },
    setView,
    variant,
    // From the newest state: two fields may change before the screen is drawn again.
    write: (change) =>
      draft.write(language, { ...(draft.getState().content.variants[language] ?? NOTHING), ...change }),
    replace: (next) => draft.write(language, next),
    source,
    setSource,
    cursor,
    setCursor,
    blocks,
    selectBlock(from) {
      const block = blocks?.find((one) => one.from === from)
      if (block) source?.select(block.from, block.to)
    },
  }
}
