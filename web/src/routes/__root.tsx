import { createRootRouteWithContext, redirect } from '@tanstack/react-router'
import { Frame } from '../app/Frame.tsx'
import { knownSession } from '../app/known-session.ts'
import type { RouterContext } from '../app/router-context.ts'
import { SignInAgain } from '../session/SignInAgain.tsx'

/** Where whoever is not signed in may be. */
const OPEN = ['/sign-in', '/invitation', '/reset']

export const Route = createRootRouteWithContext<RouterContext>()({
  beforeLoad: async ({ location }) => {
    if (OPEN.includes(location.pathname)) return
    if ((await knownSession()) === undefined)
      redirect({
        to: '/sign-in',
        search: location.href === '/' ? {} : { then: location.href },
        throw: true,
      })
  },
  // Nothing is known yet, not even whether there is a navigation around the screen.
  pendingComponent: () => null,
  component: () => (
    <>
      <Frame />
      <SignInAgain />
    </>
  ),
})
