import { Button, Menu } from '@mantine/core'
import { formatNumber, RowMenu, SelectionBar, TextButton } from '@shirube/ui'
import { IconEraser } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useMay } from '../../api/use-session.ts'
import { BulkDialog } from './BulkDialog.tsx'
import { BulkErase } from './BulkErase.tsx'
import { BULK_KINDS, type BulkKind, MORE_KINDS } from './bulk-target.ts'
import type { BulkSelection } from './use-bulk-selection.ts'
import { useText } from './use-text.ts'

/** What can be done with the selected leads. */
export function BulkBar(props: {
  readonly chosen: BulkSelection
  /** How many the filter lets through, as far as that is known. */
  readonly matching: number | undefined
  readonly onEverybody: () => void
  readonly onClear: () => void
  readonly onLook: () => void
}): ReactNode {
  const t = useText()
  const [asking, setAsking] = useState<BulkKind | 'erase'>()
  const { chosen, matching, onEverybody, onClear, onLook } = props
  const people = formatNumber(chosen.people)
  const end = (): void => setAsking(undefined)
  const done = (): void => {
    end()
    onClear()
  }
  return (
    <>
      <SelectionBar
        text={t(chosen.everybody ? 'allSelected' : 'selected', { people })}
        clearLabel={t('clear')}
        onClear={onClear}
      >
        {!chosen.everybody && matching !== undefined && matching > chosen.people ? (
          <TextButton onPress={onEverybody}>{t('selectAll', { people: formatNumber(matching) })}</TextButton>
        ) : null}
        {BULK_KINDS.map((kind) => (
          <Button key={kind} size="xs" onClick={() => setAsking(kind)}>
            {t(kind)}
          </Button>
        ))}
        <More onAsk={setAsking} />
      </SelectionBar>
      {asking === 'erase' ? (
        <BulkErase chosen={chosen} onClose={end} onDone={done} onLook={onLook} />
      ) : asking === undefined ? null : (
        <BulkDialog kind={asking} chosen={chosen} onClose={end} onDone={done} onLook={onLook} />
      )}
    </>
  )
}

function More({ onAsk }: { readonly onAsk: (kind: BulkKind | 'erase') => void }): ReactNode {
  const t = useText()
  const isAdmin = useMay('admin')
  return (
    <RowMenu label={t('more')}>
      {MORE_KINDS.map((kind) => (
        <Menu.Item key={kind} onClick={() => onAsk(kind)}>
          {t(kind)}…
        </Menu.Item>
      ))}
      {isAdmin ? (
        <Menu.Item
          color="red"
          leftSection={<IconEraser size={15} stroke={1.75} />}
          onClick={() => onAsk('erase')}
        >
          {t('erase')}…
        </Menu.Item>
      ) : null}
    </RowMenu>
  )
}
