import { showToast } from '@shirube/ui'
import { useMemo } from 'react'
import type { Point } from '../graph/rect.ts'
import { useCommands } from '../graph/use-commands.ts'
import { useText } from '../use-text.ts'
import { readFragment } from './fragment.ts'

/** Steps to and from the clipboard, as text that any scenario in any tab understands. */
export interface ClipboardControl {
  /** What would be copied, as text; undefined when nothing is selected. */
  text(): string | undefined
  copied(): void
  copy(): Promise<void>
  cut(): Promise<void>
  pasteText(text: string, middle?: Point): boolean
  /** Pastes at a place, where the browser lets the clipboard be read without its key. */
  pasteAt(at: Point): Promise<void>
}

/** The clipboard for steps. */
export function useClipboard(): ClipboardControl {
  const commands = useCommands()
  const t = useText()
  return useMemo(() => {
    const text = (): string | undefined => {
      const fragment = commands.fragment()
      return fragment && JSON.stringify(fragment)
    }
    const copied = (): void =>
      commands.say(t('live.copied', { count: commands.fragment()?.nodes.length ?? 0 }))
    const copy = async (): Promise<void> => {
      const value = text()
      if (value === undefined) return
      await navigator.clipboard.writeText(value)
      copied()
    }
    const pasteText = (value: string, middle?: Point): boolean => {
      const fragment = readFragment(value)
      if (fragment) commands.paste(fragment, middle)
      else showToast({ text: t('refused.paste'), closeLabel: t('refused.close') })
      return fragment !== undefined
    }
    return {
      text,
      copied,
      copy,
      async cut() {
        await copy()
        commands.remove()
      },
      async pasteAt(at) {
        const value = await navigator.clipboard.readText().catch(() => undefined)
        if (value === undefined)
          return showToast({ text: t('refused.unreadable'), closeLabel: t('refused.close') })
        pasteText(value, at)
      },
      pasteText,
    }
  }, [commands, t])
}
