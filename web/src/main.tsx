import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import { openQueryClient } from './api/query-client.ts'
import { App } from './app/App.tsx'
import { openRouter } from './app/router.ts'

// The policy of the pages allows no code made from text; even the library's trial of it would be reported.
config({ jitless: true })

const root = document.getElementById('root')
const queries = openQueryClient()
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App queries={queries} router={openRouter(queries)} />
    </StrictMode>,
  )
