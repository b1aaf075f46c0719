import { isLeaf, READY_MADE_SEGMENTS } from '@shirube/audience'
import {
  type Asked,
  companyEndpoints,
  type Endpoint,
  hotLeadEndpoints,
  leadEndpoints,
  segmentEndpoints,
  webActivityEndpoints,
} from '@shirube/contract'
import type { TestCaller } from '@shirube/server/testing'
import { idAt } from '../crowd/chance.ts'

/** A question that people ask a server over and over. */
export interface Question {
  readonly name: string
  /** Asks for the i-th time; every time for something else where that is possible. */
  ask(caller: TestCaller, i: number): Promise<{ readonly status: number }>
}

const question = <E extends Endpoint>(
  name: string,
  endpoint: E,
  asked: (i: number) => Partial<Asked<E>>,
): Question => ({ name, ask: (caller, i) => caller.ask(endpoint, asked(i)) })

const STAGES = ['nurturing', 'engagement', 'generation_late'] as const
const QUALIFICATIONS = ['mql', 'sal', 'sql'] as const
const NAMES = ['佐藤', '綾小路', '髙橋', '勅使河原', '田中翔太', '山﨑咲良']
const COMPANIES = ['電子', '佐藤精工', '綾小路', '製作所', '高橋シス', '工業']
const at = <T>(list: readonly T[], i: number): T => {
  const one = list[i % list.length]
  if (one === undefined) throw new Error('the list is empty')
  return one
}

const { list, show, timeline, count } = leadEndpoints

const listQuestions = (leads: number): readonly Question[] => [
  question('list by score', list, () => ({ query: { limit: 50 } })),
  question('list, newest first', list, () => ({ query: { limit: 50, order: 'newest' as const } })),
  question('list of a stage', list, (i) => ({
    query: { limit: 50, stage: at(STAGES, i) },
  })),
  question('list of a qualification', list, (i) => ({
    query: { limit: 50, qualification: at(QUALIFICATIONS, i) },
  })),
  question('list of a tag', list, (i) => ({ query: { limit: 50, tag: `tag-${i % 30}` } })),
  question('list of a company', list, (i) => ({
    query: { limit: 50, company: idAt('company', 1 + ((i * 104_729) % (leads / 20))) },
  })),
  question('list by fit and engagement', list, (i) => ({
    query: { limit: 50, fitBelow: 10, engagementFrom: 20 + (i % 7) },
  })),
  question('list without system lists', list, () => ({
    query: { limit: 50, systemLists: 'exclude' as const },
  })),
  question('search by name', list, (i) => ({ query: { limit: 50, search: at(NAMES, i) } })),
  question('search by one letter', list, (i) => ({
    query: { limit: 50, search: at(['佐', '林', '勅'], i) },
  })),
  question('search by company', list, (i) => ({ query: { limit: 50, search: at(COMPANIES, i) } })),
  question('search by address', list, (i) => ({ query: { limit: 50, search: `lead${i * 7919}@` } })),
  question('search for nobody', list, (i) => ({ query: { limit: 50, search: `存在しない${i}` } })),
  question('search, newest first', list, (i) => ({
    query: { limit: 50, order: 'newest' as const, search: at(NAMES, i) },
  })),
  question('how many, all', count, () => ({ query: {} })),
  question('how many by name', count, (i) => ({ query: { search: at(NAMES, i) } })),
  question('how many of a stage', count, (i) => ({
    query: { stage: at(STAGES, i) },
  })),
]

const personQuestions = (lead: (i: number) => string): readonly Question[] => [
  question('profile', show, (i) => ({ params: { id: lead(i) } })),
  question('timeline', timeline, (i) => ({ params: { id: lead(i) }, query: { limit: 50 } })),
  question('timeline of 50,000 events', timeline, () => ({
    params: { id: idAt('lead', 1) },
    query: { limit: 50 },
  })),
  question('mails in 50,000 events', timeline, () => ({
    params: { id: idAt('lead', 1) },
    query: { limit: 50, sort: 'mails' as const },
  })),
  question('calls in 50,000 events', timeline, () => ({
    params: { id: idAt('lead', 1) },
    query: { limit: 50, sort: 'calls' as const },
  })),
  question('score entries', leadEndpoints.score, (i) => ({
    params: { id: lead(i) },
    query: { limit: 50 },
  })),
  question('colleagues', leadEndpoints.colleagues, (i) => ({ params: { id: lead(i) } })),
  question('tags in use', leadEndpoints.tags, () => ({})),
  question('who is alike', leadEndpoints.alike, (i) => ({
    query: { name: at(['佐藤翔太', '綾小路花', '髙橋健'], i), email: `lead${i}@` },
  })),
]

const AROUND: readonly Question[] = [
  question('hot list', hotLeadEndpoints.list, () => ({ query: { limit: 50 } })),
  question('companies', companyEndpoints.list, () => ({ query: { limit: 50 } })),
  question('companies by name', companyEndpoints.list, (i) => ({
    query: { limit: 50, search: at(COMPANIES, i) },
  })),
  question('a company', companyEndpoints.show, (i) => ({
    params: { id: idAt('company', 1 + i) },
  })),
  question('web activity, people, 30 days', webActivityEndpoints.people, () => ({ query: { days: 30 } })),
  question('web activity, companies, 30 days', webActivityEndpoints.companies, () => ({
    query: { days: 30 },
  })),
  question('web activity, pages, 30 days', webActivityEndpoints.pages, () => ({ query: { days: 30 } })),
]

const SEGMENTS: readonly Question[] = Object.values(READY_MADE_SEGMENTS)
  .flat()
  .flatMap(({ id, condition }) => [
    question(`segment ${id}`, segmentEndpoints.preview, () => ({ body: { condition } })),
    question(`segment ${id}, exactly`, segmentEndpoints.preview, () => ({
      body: { condition, exactly: true },
    })),
    question(`segment ${id}, its parts`, segmentEndpoints.counts, () => ({
      body: { conditions: isLeaf(condition) || condition.kind === 'not' ? [condition] : [...condition.of] },
    })),
  ])

/** What people look at most among so many leads: lists, searches, one person, how large a segment would be. */
export const questions = (leads: number): readonly Question[] => [
  ...listQuestions(leads),
  ...personQuestions((i) => idAt('lead', 1 + ((i * 7919) % leads))),
  ...AROUND,
  ...SEGMENTS,
]
