import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openQueryClient } from './api/query-client.ts'
import { App } from './app/App.tsx'
import { openRouter } from './app/router.ts'

const root = document.getElementById('root')
const queries = openQueryClient()
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App queries={queries} router={openRouter(queries)} />
    </StrictMode>,
  )
