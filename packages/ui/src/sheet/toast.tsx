import { Notifications, notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { TextButton } from '../link/TextLink.tsx'
import classes from './toast.module.css'

/** Where toasts appear; one stands at the root of the application. */
export function ToastHost(): ReactNode {
  return <Notifications position="bottom-center" limit={2} containerWidth={400} autoClose={6000} />
}

/**
 * Tells of something that happened out of sight and can be taken back, or why a drop sprang back.
 * What a page already shows, and everything about saving, is no toast.
 */
export function showToast(toast: {
  readonly text: string
  readonly closeLabel: string
  readonly tone?: 'plain' | 'bad'
  readonly action?: { readonly label: string; readonly onPress: () => void }
}): void {
  const { text, closeLabel, tone = 'plain', action } = toast
  const id = notifications.show({
    message: (
      <span className={classes.inside}>
        <span>{text}</span>
        {action === undefined ? null : (
          <TextButton
            onPress={() => {
              action.onPress()
              notifications.hide(id)
            }}
          >
            {action.label}
          </TextButton>
        )}
      </span>
    ),
    classNames: { root: classes.toast ?? '', description: classes.words ?? '' },
    closeButtonProps: { 'aria-label': closeLabel },
    // Mantine draws a coloured bar at the side; here the tone is in the words' own colour.
    attributes: { root: { 'data-tone': tone } },
  })
}
