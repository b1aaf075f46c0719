import { useEffect, useId } from 'react'
import { addCommands, type Command } from './palette-store.ts'

/** Offers commands of a screen in the palette while the screen is open. Memoise them. */
export function useCommands(commands: readonly Command[]): void {
  const key = useId()
  useEffect(() => addCommands(key, commands), [key, commands])
}
