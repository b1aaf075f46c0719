import type { AnchorHTMLAttributes, AriaAttributes, ReactNode, Ref } from 'react'
import { AppLink } from './AppLink.tsx'
import classes from './TextLink.module.css'

/** A link that stands by itself: 「すべて見る」. */
export function TextLink(
  props: { readonly href: string } & AnchorHTMLAttributes<HTMLAnchorElement>,
): ReactNode {
  return <AppLink {...props} className={classes.link} />
}

/** The same look for what acts where it stands: 「再試行」「条件を追加」. */
export function TextButton(
  props: {
    readonly onPress: () => void
    readonly children: ReactNode
    readonly label?: string
    readonly ref?: Ref<HTMLButtonElement>
  } & AriaAttributes,
): ReactNode {
  const { onPress, children, label, ...rest } = props
  return (
    <button {...rest} type="button" className={classes.link} aria-label={label} onClick={onPress}>
      {children}
    </button>
  )
}
