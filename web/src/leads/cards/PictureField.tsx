import { Button, FileButton } from '@mantine/core'
import { CARD_PICTURE_TYPES } from '@shirube/contract'
import { TextButton } from '@shirube/ui'
import { IconCamera } from '@tabler/icons-react'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import classes from './cards.module.css'
import { shrinkPicture } from './shrink-picture.ts'
import { useText } from './use-text.ts'

/** The picture of a card: chosen, or on a phone taken with its camera; shown before it is kept. */
export function PictureField(props: {
  readonly picture: File | undefined
  readonly onPicture: (picture: File | undefined) => void
}): ReactNode {
  const t = useText()
  const { picture, onPicture } = props
  const [broken, setBroken] = useState(false)
  const shown = useMemo(() => picture && URL.createObjectURL(picture), [picture])
  useEffect(() => () => URL.revokeObjectURL(shown ?? ''), [shown])
  const take = async (file: File): Promise<void> => {
    try {
      onPicture(await shrinkPicture(file))
      setBroken(false)
    } catch {
      setBroken(true)
    }
  }
  return (
    <div className={classes.picture}>
      {shown === undefined ? null : <img className={classes.thumb} src={shown} alt={t('picture')} />}
      <FileButton
        accept={CARD_PICTURE_TYPES.join(',')}
        capture="environment"
        inputProps={{ 'aria-label': t('picture') }}
        onChange={(file) => {
          if (file) void take(file)
        }}
      >
        {(button) => (
          <Button {...button} leftSection={<IconCamera size={15} stroke={1.75} />}>
            {t(picture ? 'pictureReplace' : 'pictureChoose')}
          </Button>
        )}
      </FileButton>
      {picture ? (
        <TextButton onPress={() => onPicture(undefined)}>{t('pictureRemove')}</TextButton>
      ) : (
        <span className={classes.quiet}>{t('pictureHint')}</span>
      )}
      {broken ? (
        <p role="alert" className={classes.alert}>
          {t('pictureBroken')}
        </p>
      ) : null}
    </div>
  )
}
