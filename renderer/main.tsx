import '#renderer/platform/trusted-types.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { invariant } from '#shared/base/invariant.ts'
import { App } from '#renderer/app/App.tsx'
import { createWorkspace } from '#renderer/app/workspace.ts'
import { desktop } from '#renderer/platform/desktop.ts'

const root = document.getElementById('root')
invariant(root, 'index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App workspace={createWorkspace(desktop)} />
  </StrictMode>,
)
