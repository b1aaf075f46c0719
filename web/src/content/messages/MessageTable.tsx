import type { Message, MessageState } from '@shirube/contract'
import {
  type Column,
  DataTable,
  formatMoment,
  type IconLike,
  Panel,
  StatusBadge,
  TextButton,
  type Tone,
  TwoLines,
} from '@shirube/ui'
import { IconAlertTriangle, IconCheck, IconClock, IconHelpCircle, IconMailOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { usePlace } from '../../app/use-place.ts'
import { useText } from '../use-text.ts'
import type { Messages } from './use-messages.ts'

const LOOKS: Readonly<Record<MessageState, { readonly tone: Tone; readonly mark: IconLike }>> = {
  waiting: { tone: 'neutral', mark: IconClock },
  accepted: { tone: 'ok', mark: IconCheck },
  failed: { tone: 'bad', mark: IconAlertTriangle },
  in_doubt: { tone: 'warn', mark: IconHelpCircle },
  suppressed: { tone: 'outline', mark: IconMailOff },
}

/** How a message stands, as icon and word. */
export function MessageStateBadge(props: { readonly state: MessageState }): ReactNode {
  const t = useText()
  return <StatusBadge {...LOOKS[props.state]}>{t(`messages.states.${props.state}`)}</StatusBadge>
}

/** The messages as rows; each opens what happened to it. */
export function MessageTable(props: {
  readonly rows: readonly Message[]
  readonly messages: Messages
  readonly onShow: (message: Message) => void
}): ReactNode {
  const t = useText()
  const columns = useColumns(props.onShow)
  const { rows, messages } = props
  return (
    <Panel label={t('messages.title')} inside="rows">
      <DataTable
        label={t('messages.title')}
        columns={columns}
        rows={rows}
        rowHeight={52}
        fill
        keyOf={({ id }) => id}
        {...(messages.hasNextPage && {
          more: {
            label: t('messages.more'),
            loading: messages.isFetchingNextPage,
            onMore: () => void messages.fetchNextPage(),
          },
        })}
      />
    </Panel>
  )
}

function useColumns(onShow: (message: Message) => void): readonly Column<Message>[] {
  const t = useText()
  const place = usePlace()
  const whom = ({ lead, address }: Message): ReactNode => (
    <TwoLines first={lead?.name ?? t('messages.erased')} second={address || t('messages.noAddress')} />
  )
  return [
    {
      key: 'at',
      head: t('messages.columns.at'),
      width: '140px',
      desk: true,
      cell: ({ at }) => formatMoment(at, place),
    },
    { key: 'to', head: t('messages.columns.to'), names: true, cell: whom },
    {
      key: 'mail',
      head: t('messages.columns.mail'),
      desk: true,
      cell: ({ mail, scenario }) => (
        <TwoLines first={mail?.name ?? t('messages.ofForm')} second={scenario?.name ?? ''} />
      ),
    },
    {
      key: 'state',
      head: t('messages.columns.state'),
      cell: ({ state }) => <MessageStateBadge state={state} />,
    },
    {
      key: 'why',
      head: t('messages.columns.why'),
      desk: true,
      cell: ({ words }) => <span title={words[place.language]}>{words[place.language]}</span>,
    },
    {
      key: 'show',
      head: '',
      align: 'end',
      width: '96px',
      cell: (message) => (
        <TextButton onPress={() => onShow(message)}>
          {t(message.open ? 'messages.settle' : 'messages.show')}
        </TextButton>
      ),
    },
  ]
}
