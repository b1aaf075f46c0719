import { createFileRoute } from '@tanstack/react-router'
import { MailsScreen } from '../../content/mails/MailsScreen.tsx'

export const Route = createFileRoute('/mails/')({ component: MailsScreen })
