import { createFileRoute, Outlet } from '@tanstack/react-router'
import { SettingsFrame } from '../../settings/SettingsFrame.tsx'

export const Route = createFileRoute('/settings')({
  component: function SettingsRoute() {
    return (
      <SettingsFrame>
        <Outlet />
      </SettingsFrame>
    )
  },
})
