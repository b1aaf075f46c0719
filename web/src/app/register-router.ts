import type { ScreenRouter } from './router.ts'

declare module '@tanstack/react-router' {
  interface Register {
    router: ScreenRouter
  }
  interface StaticDataRouteOption {
    /** `bare`: without navigation, for whoever has not signed in. `full`: signed in, but the screen brings its own frame. */
    frame?: 'bare' | 'full'
  }
}
