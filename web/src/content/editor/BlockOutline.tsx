import type { IconLike } from '@shirube/ui'
import {
  IconBoxMultiple,
  IconClick,
  IconCode,
  IconColumns2,
  IconLayoutNavbar,
  IconPhoto,
  IconSeparatorHorizontal,
  IconShare,
  IconSpacingVertical,
  IconTable,
  IconTypography,
} from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { useText } from '../use-text.ts'
import classes from './BlockOutline.module.css'
import type { OutlineBlock } from './outline-of.ts'

const KINDS = {
  'mj-section': { icon: IconColumns2, name: 'columns' },
  'mj-text': { icon: IconTypography, name: 'text' },
  'mj-button': { icon: IconClick, name: 'button' },
  'mj-image': { icon: IconPhoto, name: 'image' },
  'mj-divider': { icon: IconSeparatorHorizontal, name: 'divider' },
  'mj-spacer': { icon: IconSpacingVertical, name: 'spacer' },
  'mj-social': { icon: IconShare, name: 'social' },
  'mj-navbar': { icon: IconLayoutNavbar, name: 'menu' },
  'mj-table': { icon: IconTable, name: 'table' },
  'mj-hero': { icon: IconBoxMultiple, name: 'hero' },
  'mj-raw': { icon: IconCode, name: 'raw' },
} as const satisfies Record<string, { icon: IconLike; name: string }>

const kindOf = (tag: string) => KINDS[tag as keyof typeof KINDS] ?? KINDS['mj-raw']

/** Text is known by its first words; of everything else it is said what it is. */
const labelOf = (
  name: string,
  { title, words }: { readonly title: string; readonly words: string },
): string => (words !== '' && (name === 'text' || name === 'button') ? words : title)

/** The blocks of the mail in their order; pressing one selects its source. */
export function BlockOutline(props: {
  readonly blocks: readonly OutlineBlock[] | undefined
  readonly cursor: number | undefined
  readonly onSelect: (from: number) => void
}): ReactNode {
  const t = useText()
  // While the text cannot be read, the last list that could be made stays.
  const last = useRef<readonly OutlineBlock[]>([])
  if (props.blocks) last.current = props.blocks
  const { cursor = -1, onSelect } = props
  const current = last.current.findLast(({ from, to }) => from <= cursor && cursor <= to)
  return (
    <nav className={classes.outline} aria-label={t('editor.blocks')}>
      <h2 className={classes.title}>{t('editor.blocks')}</h2>
      <ul className={classes.list}>
        {last.current.map(({ tag, from, depth, words, columns }) => {
          const { icon: Icon, name } = kindOf(tag)
          const title =
            name === 'columns' ? t('editor.block.columns', { count: columns }) : t(`editor.block.${name}`)
          return (
            <li key={from}>
              <button
                type="button"
                className={classes.block}
                data-depth={depth}
                aria-current={current?.from === from}
                disabled={!props.blocks}
                title={title}
                onClick={() => onSelect(from)}
              >
                <Icon size={15} stroke={1.75} aria-hidden />
                <span className={classes.words}>{labelOf(name, { title, words })}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <p className={classes.hint}>{t('editor.footerHint')}</p>
    </nav>
  )
}
