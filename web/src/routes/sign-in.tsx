import { createFileRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { SignInScreen } from '../session/SignInScreen.tsx'

export const Route = createFileRoute('/sign-in')({
  /** `then`: where to go on afterwards, an address of our own screens. */
  validateSearch: z.object({
    then: z
      .string()
      .regex(/^\/(?!\/)/u)
      .optional()
      .catch(undefined),
  }),
  staticData: { frame: 'bare' },
  component: function SignInRoute() {
    return <SignInScreen then={Route.useSearch().then} />
  },
})
