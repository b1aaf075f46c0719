import { Button, Menu } from '@mantine/core'
import { formatNumber, RowMenu, SelectionBar, TextButton } from '@shirube/ui'
import { IconEraser } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useMay } from '../../api/use-session.ts'
import { BulkDialog } from './BulkDialog.tsx'
import { BulkErase } from './BulkErase.tsx'
import { BULK_KINDS, type BulkKind } from './bulk-target.ts'
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
        <More onErase={() => setAsking('erase')} />
      </SelectionBar>
      {asking === 'erase' ? (
        <BulkErase chosen={chosen} onClose={end} onDone={done} onLook={onLook} />
      ) : asking === undefined ? null : (
        <BulkDialog kind={asking} chosen={chosen} onClose={end} onDone={done} onLook={onLook} />
      )}
    </>
  )
}

function More({ onErase }: { readonly onErase: () => void }): ReactNode {
  const t = useText()
  const isAdmin = useMay('admin')
  if (!isAdmin) return null
  return (
    <RowMenu label={t('more')}>
      <Menu.Item color="red" leftSection={<IconEraser size={15} stroke={1.75} />} onClick={onErase}>
        {t('erase')}…
      </Menu.Item>
    </RowMenu>
  )
}
