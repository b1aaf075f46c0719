import type { AssetKind } from '@shirube/kernel'
import { TextLink } from '@shirube/ui'
import { IconExternalLink } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useAssetCatalog } from '../catalog/use-asset-catalog.ts'
import classes from './AssetList.module.css'
import { ChoiceList } from './ChoiceList.tsx'
import { useKitText } from './use-kit-text.ts'

/** The things of one kind to choose from, with the way to a new one and to the one that is chosen. */
export function AssetList(props: {
  readonly kind: AssetKind
  readonly label: string
  readonly chosen: readonly string[]
  readonly many?: boolean
  readonly onPick: (id: string) => void
}): ReactNode {
  const { kind, label, chosen, many = false, onPick } = props
  const catalog = useAssetCatalog()
  const t = useKitText()
  const assets = catalog.list(kind)
  const lost = chosen.filter((id) => assets !== undefined && catalog.nameOf(kind, id) === undefined)
  const options = [
    ...lost.map((id) => ({ value: id, label: `${id}${t.missing}` })),
    ...(assets ?? []).map(({ id, name, hint }) => ({ value: id, label: name, hint })),
  ]
  return (
    <div className={classes.assets}>
      {assets === undefined ? <p className={classes.quiet}>{t.loading}</p> : null}
      {assets !== undefined && options.length === 0 ? (
        <p className={classes.quiet}>{t.nothingThere}</p>
      ) : null}
      {options.length === 0 ? null : (
        <ChoiceList label={label} options={options} chosen={chosen} many={many} onPick={onPick} />
      )}
      <Links kind={kind} only={chosen.length === 1 ? chosen[0] : undefined} />
    </div>
  )
}

function Links(props: { readonly kind: AssetKind; readonly only: string | undefined }): ReactNode {
  const { kind, only } = props
  const catalog = useAssetCatalog()
  const t = useKitText()
  const fresh = catalog.newHref(kind)
  const here = only === undefined ? undefined : catalog.hrefOf(kind, only)
  if (fresh === undefined && here === undefined) return null
  return (
    <div className={classes.links}>
      {here === undefined ? null : <Elsewhere href={here}>{t.open}</Elsewhere>}
      {fresh === undefined ? null : <Elsewhere href={fresh}>{`＋ ${t.create}`}</Elsewhere>}
    </div>
  )
}

/** Another screen, in a tab of its own: what is being drawn or filled in stays before the person, and takes up what is made there. */
function Elsewhere(props: { readonly href: string; readonly children: ReactNode }): ReactNode {
  const t = useKitText()
  return (
    <TextLink href={props.href} target="_blank" rel="noreferrer" title={t.newTab}>
      {props.children} <IconExternalLink size={13} stroke={1.75} role="img" aria-label={t.newTab} />
    </TextLink>
  )
}
