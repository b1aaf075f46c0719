import { readdir, readFile } from 'node:fs/promises'

/** What a page of the demo site is put together from: its own part, and the frame of its language. */
export interface DemoFrames {
  readonly ja: string
  readonly en: string
}

const ROOT = '/demo/'
const ENGLISH = `${ROOT}en/`

/** The address of the same page in the other language. */
const otherOf = (path: string): string =>
  path.startsWith(ENGLISH) ? path.replace(ENGLISH, ROOT) : path.replace(ROOT, ENGLISH)

/** A page of the demo site inside the frame of its language: title, way to the other language, place in the menu. */
export function framedPage(page: string, frames: DemoFrames, path: string): string {
  const head = page.slice(0, page.indexOf('<main>')).trim()
  const main = page.slice(page.indexOf('<main>')).trim()
  return frames[path.startsWith(ENGLISH) ? 'en' : 'ja']
    .replaceAll('{other}', otherOf(path))
    .replace(/<a href="([^"]+)">/gu, (link, to: string) =>
      path.startsWith(to) ? `<a href="${to}" aria-current="page">` : link,
    )
    .replace('<!-- title -->', () => head)
    .replace('<!-- main -->', () => main)
}

/** `cases/index.html` is the page at `/demo/cases/`, `price.html` the one at `/demo/price`. */
const pathOf = (file: string): string => `${ROOT}${file.replace(/(?:index)?\.html$/u, '')}`

/** Every page of the demo site by its address, read from the folder of the site. */
export async function demoPages(site: URL): Promise<ReadonlyMap<string, string>> {
  const text = (file: string): Promise<string> => readFile(new URL(file, site), 'utf8')
  const [ja, en] = await Promise.all([text('frame/ja.html'), text('frame/en.html')])
  const files = await readdir(new URL('pages/', site), { recursive: true })
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => file.replaceAll('\\', '/'))
  return new Map(
    await Promise.all(
      pages.map(async (file) => {
        const path = pathOf(file)
        return [path, framedPage(await text(`pages/${file}`), { ja, en }, path)] as const
      }),
    ),
  )
}
