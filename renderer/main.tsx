import '#renderer/platform/trusted-types.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { invariant } from '#shared/base/invariant.ts'
import { App } from '#renderer/app/App.tsx'
import { PageFailure } from '#renderer/app/PageFailure.tsx'
import { tellUnexpected } from '#renderer/app/tell-unexpected.ts'
import { createWorkspace } from '#renderer/app/workspace.ts'
import { desktop } from '#renderer/platform/desktop.ts'

const root = document.getElementById('root')
invariant(root, 'index.html has no #root')
const workspace = createWorkspace(desktop)
tellUnexpected(workspace.store, window)
createRoot(root).render(
  <StrictMode>
    <PageFailure workspace={workspace}>
      <App workspace={workspace} />
    </PageFailure>
  </StrictMode>,
)
