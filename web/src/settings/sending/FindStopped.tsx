import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type Suppression, suppressionEndpoints } from '@shirube/contract'
import { formatMoment, TextButton } from '@shirube/ui'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useMay } from '../../api/use-session.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { usePlace } from '../../app/use-place.ts'
import classes from './StoppedAddresses.module.css'
import { useText } from './use-text.ts'

/** Says of one address whether it is stopped, and lets an administrator take that back. */
export function FindStopped(): ReactNode {
  const t = useText()
  const [address, setAddress] = useState('')
  const find = useAction(suppressionEndpoints.find)
  const lift = useAction(suppressionEndpoints.lift, {
    invalidates: [suppressionEndpoints.show.path],
    onDone: () => find.mutate({ body: { address } }),
  })
  const look = (event: SyntheticEvent): void => {
    event.preventDefault()
    lift.reset()
    find.mutate({ body: { address: address.trim() } })
  }
  return (
    <form onSubmit={look} noValidate>
      <Stack gap="xs">
        <Group gap="sm" align="end" wrap="nowrap">
          <TextInput
            flex={1}
            type="email"
            label={t('stopped.find')}
            value={address}
            onChange={(event) => {
              setAddress(event.currentTarget.value)
              find.reset()
            }}
          />
          <Button type="submit" disabled={address.trim() === ''} loading={find.isPending}>
            {t('stopped.look')}
          </Button>
        </Group>
        <div role="status">
          {find.data ? (
            <Found
              suppression={find.data.suppression}
              onLift={() => lift.mutate({ body: { address: address.trim() } })}
            />
          ) : null}
        </div>
        <Refusal error={lift.error ?? find.error} />
      </Stack>
    </form>
  )
}

function Found(props: {
  readonly suppression: Suppression | undefined
  readonly onLift: () => void
}): ReactNode {
  const t = useText()
  const may = useMay('admin')
  const place = usePlace()
  const { suppression, onLift } = props
  if (!suppression) return <p className={classes.found}>{t('stopped.notFound')}</p>
  const { reason, at, liftable } = suppression
  return (
    <p className={classes.found}>
      {t('stopped.found', { reason: t(`stopped.reasons.${reason}`), at: formatMoment(at, place) })}
      {liftable && may ? <TextButton onPress={onLift}>{t('stopped.lift')}</TextButton> : null}
      {liftable ? null : <span>{t('stopped.byPerson')}</span>}
    </p>
  )
}
