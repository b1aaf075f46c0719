import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'

/** The choice of theme a person has made, and what it comes to on this machine. */
export interface ColourScheme {
  readonly choice: 'light' | 'dark' | 'auto'
  readonly shown: 'light' | 'dark'
  readonly choose: (choice: 'light' | 'dark' | 'auto') => void
}

/** Reads and changes the theme; the choice is remembered on this device. */
export function useColourScheme(): ColourScheme {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const shown = useComputedColorScheme('light')
  return { choice: colorScheme, shown, choose: setColorScheme }
}
