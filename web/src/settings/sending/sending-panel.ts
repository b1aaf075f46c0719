import type { UseFormReturnType } from '@mantine/form'
import type { SendingValues } from './sending-values.ts'

/** What each panel of the sending settings is given. */
export interface SendingPanelProps {
  readonly form: UseFormReturnType<SendingValues>
  readonly disabled: boolean
}
