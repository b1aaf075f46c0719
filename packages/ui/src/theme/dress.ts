import type { MantineThemeComponent } from '@mantine/core'

/** The look of one Mantine component; it imports types alone, so that the theme drags no component into a page. */
export function dress<Props>(look: {
  readonly defaultProps?: Partial<Props>
  readonly classNames?: Readonly<Record<string, string | undefined>>
}): MantineThemeComponent {
  return look
}
