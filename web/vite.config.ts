import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const SERVER = process.env['SHIRUBE_API'] ?? 'http://localhost:4649'
/** What the server answers itself; everything else is a screen. */
const SERVED = [
  '/api',
  '/dev',
  '/files',
  '/t',
  '/f',
  '/m',
  '/c',
  '/h',
  '/tracker.js',
  '/demo',
  '/readyz',
  '/healthz',
]

export default defineConfig({
  // The tree of the routes is written by `pnpm generate`: a server that rewrites sources while somebody saves them
  // has overwritten their work.
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, enableRouteGeneration: false }),
    react(),
  ],
  server: {
    proxy: Object.fromEntries(
      SERVED.map((path) => [
        // The whole first part of the path: `/t` is the tracker, `/team` is not.
        `^${path}(/|\\?|$)`,
        { target: SERVER, changeOrigin: false },
      ]),
    ),
  },
  build: {
    target: 'es2023',
    manifest: true,
    // A picture inside the script would need an exception in the security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
