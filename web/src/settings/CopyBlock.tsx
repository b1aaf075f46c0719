import { Button, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './CopyBlock.module.css'
import { useText } from './use-text.ts'

/** A text for another program, to be copied as it stands. */
export function CopyBlock(props: { readonly text: string; readonly label: string }): ReactNode {
  const t = useText()
  return (
    <div className={classes.block}>
      {/* It scrolls sideways, and so must be reached by keyboard. */}
      <pre tabIndex={0} role="region" aria-label={props.label}>
        <code>{props.text}</code>
      </pre>
      <CopyButton value={props.text}>
        {({ copied, copy }) => (
          <Button
            size="xs"
            leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
            onClick={copy}
          >
            <span role="status">{copied ? t('copied') : t('copy')}</span>
          </Button>
        )}
      </CopyButton>
    </div>
  )
}
